@NullMarked
package org.guildhall.notification.path;

import org.jspecify.annotations.NullMarked;
