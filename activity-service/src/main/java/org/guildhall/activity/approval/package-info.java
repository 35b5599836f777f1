/** Who has to agree before an activity is announced: levels of approval, and counselors clearing its times. */
@NullMarked
package org.guildhall.activity.approval;

import org.jspecify.annotations.NullMarked;
