/** Who came: the door of a session, what is scanned at it, leave and objections, and what each seat becomes in the end. */
@NullMarked
package org.guildhall.activity.attendance;

import org.jspecify.annotations.NullMarked;
