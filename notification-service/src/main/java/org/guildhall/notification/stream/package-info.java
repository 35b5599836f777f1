/** The live stream: personal hints and watched counters, to every open page within moments. */
@NullMarked
package org.guildhall.notification.stream;

import org.jspecify.annotations.NullMarked;
