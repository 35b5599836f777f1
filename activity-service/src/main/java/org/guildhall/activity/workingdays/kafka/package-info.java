/** Working days told to other services. */
@NullMarked
package org.guildhall.activity.workingdays.kafka;

import org.jspecify.annotations.NullMarked;
