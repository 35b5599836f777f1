/** Wakes aggregates whose due instant has come. */
@NullMarked
package org.guildhall.platform.timer;

import org.jspecify.annotations.NullMarked;
