@NullMarked
package org.guildhall.notification.notice.kafka;

import org.jspecify.annotations.NullMarked;
