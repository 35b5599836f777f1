/** Following one sign-up: when its fact was heard here, and when somebody was told. */
@NullMarked
package org.guildhall.notification.path;

import org.jspecify.annotations.NullMarked;
