/** Calendars over HTTP. */
@NullMarked
package org.guildhall.activity.calendars.web;

import org.jspecify.annotations.NullMarked;
