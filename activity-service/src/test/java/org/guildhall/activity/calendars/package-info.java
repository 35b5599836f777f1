@NullMarked
package org.guildhall.activity.calendars;

import org.jspecify.annotations.NullMarked;
