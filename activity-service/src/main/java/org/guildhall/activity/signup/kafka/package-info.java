/** Roster events to the wire and back. */
@NullMarked
package org.guildhall.activity.signup.kafka;

import org.jspecify.annotations.NullMarked;
