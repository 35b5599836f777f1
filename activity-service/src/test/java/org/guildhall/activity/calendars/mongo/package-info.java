@NullMarked
package org.guildhall.activity.calendars.mongo;

import org.jspecify.annotations.NullMarked;
