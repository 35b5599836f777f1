/** The seat engine: one roster per session decides who sits, who waits and who is promoted. */
@NullMarked
package org.guildhall.activity.signup;

import org.jspecify.annotations.NullMarked;
