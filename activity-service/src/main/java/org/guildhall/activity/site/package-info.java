/** What a union tells everybody, signed in or not: what is on, what was called off, and which promises were kept. */
@NullMarked
package org.guildhall.activity.site;

import org.jspecify.annotations.NullMarked;
