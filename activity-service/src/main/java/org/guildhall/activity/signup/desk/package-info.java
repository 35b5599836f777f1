/** The one writer per roster: requests queue in order of arrival and are decided in small batches, one write each. */
@NullMarked
package org.guildhall.activity.signup.desk;

import org.jspecify.annotations.NullMarked;
