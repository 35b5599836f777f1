@NullMarked
package org.guildhall.notification.kind;

import org.jspecify.annotations.NullMarked;
