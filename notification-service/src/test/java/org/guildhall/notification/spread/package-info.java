@NullMarked
package org.guildhall.notification.spread;

import org.jspecify.annotations.NullMarked;
