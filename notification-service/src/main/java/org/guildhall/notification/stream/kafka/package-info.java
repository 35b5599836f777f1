/** The live topic between the instances of this service. */
@NullMarked
package org.guildhall.notification.stream.kafka;

import org.jspecify.annotations.NullMarked;
