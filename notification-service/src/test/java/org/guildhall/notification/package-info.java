@NullMarked
package org.guildhall.notification;

import org.jspecify.annotations.NullMarked;
