@NullMarked
package org.guildhall.notification.stream;

import org.jspecify.annotations.NullMarked;
