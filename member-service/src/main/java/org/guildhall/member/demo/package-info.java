/** The demo college: made-up people in real structures, entered through the same commands as anybody else. */
@NullMarked
package org.guildhall.member.demo;

import org.jspecify.annotations.NullMarked;
