@NullMarked
package org.guildhall.notification.inbox;

import org.jspecify.annotations.NullMarked;
