/** What keeps whom busy when, all calendars taken together. */
@NullMarked
package org.guildhall.activity.busy;

import org.jspecify.annotations.NullMarked;
