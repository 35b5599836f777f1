/** The college's working days, on which every clock of an opinion runs. */
@NullMarked
package org.guildhall.feedback.calendar;

import org.jspecify.annotations.NullMarked;
