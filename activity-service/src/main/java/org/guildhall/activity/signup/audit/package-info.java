/** Checks anybody may repeat on a roster and its events. */
@NullMarked
package org.guildhall.activity.signup.audit;

import org.jspecify.annotations.NullMarked;
