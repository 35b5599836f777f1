/** Doors for their officers, tickets for their holders. */
@NullMarked
package org.guildhall.activity.attendance.web;

import org.jspecify.annotations.NullMarked;
