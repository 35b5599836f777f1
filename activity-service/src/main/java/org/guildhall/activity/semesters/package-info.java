/** Semesters as the calendar gives them. */
@NullMarked
package org.guildhall.activity.semesters;

import org.jspecify.annotations.NullMarked;
