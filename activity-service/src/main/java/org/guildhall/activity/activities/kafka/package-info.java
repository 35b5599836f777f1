/** Activities told to other services. */
@NullMarked
package org.guildhall.activity.activities.kafka;

import org.jspecify.annotations.NullMarked;
