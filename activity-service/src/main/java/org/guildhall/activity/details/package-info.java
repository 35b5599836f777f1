/** What an activity is: what, for whom, when and where. */
@NullMarked
package org.guildhall.activity.details;

import org.jspecify.annotations.NullMarked;
