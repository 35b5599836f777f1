/** What people do with activities: who may, who has to agree, and where activities are kept. */
@NullMarked
package org.guildhall.activity.activities.desk;

import org.jspecify.annotations.NullMarked;
