/** The few foreign facts notices need: activity cards, places on rosters. */
@NullMarked
package org.guildhall.notification.copy;

import org.jspecify.annotations.NullMarked;
