/** Spreading: open notices become rows, once for each person, however large the wave. */
@NullMarked
package org.guildhall.notification.spread;

import org.jspecify.annotations.NullMarked;
