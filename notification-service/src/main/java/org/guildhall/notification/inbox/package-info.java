/** The exact record of what each person was told, and how it reads. */
@NullMarked
package org.guildhall.notification.inbox;

import org.jspecify.annotations.NullMarked;
