@NullMarked
package org.guildhall.activity.attendance.kafka;

import org.jspecify.annotations.NullMarked;
