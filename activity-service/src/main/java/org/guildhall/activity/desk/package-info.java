/** One writer per aggregate and instance: requests queue in order of arrival and are decided in small batches, one write each. */
@NullMarked
package org.guildhall.activity.desk;

import org.jspecify.annotations.NullMarked;
