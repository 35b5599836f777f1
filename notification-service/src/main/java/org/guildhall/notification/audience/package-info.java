/** Who hears a notice: audiences by name, resolved piece by piece. */
@NullMarked
package org.guildhall.notification.audience;

import org.jspecify.annotations.NullMarked;
