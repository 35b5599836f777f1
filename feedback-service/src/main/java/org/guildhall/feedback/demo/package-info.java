/** The demo's opinions. */
@NullMarked
package org.guildhall.feedback.demo;

import org.jspecify.annotations.NullMarked;
