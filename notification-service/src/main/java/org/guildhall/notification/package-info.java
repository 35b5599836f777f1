/** Notification service: the right people told, once. */
@NullMarked
package org.guildhall.notification;

import org.jspecify.annotations.NullMarked;
