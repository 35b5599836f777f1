/** Foreign events on their way into copies and notices. */
@NullMarked
package org.guildhall.notification.notice.kafka;

import org.jspecify.annotations.NullMarked;
