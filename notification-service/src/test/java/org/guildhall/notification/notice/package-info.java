@NullMarked
package org.guildhall.notification.notice;

import org.jspecify.annotations.NullMarked;
