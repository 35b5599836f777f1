/** The clock that demo and tests move for all parts together. */
@NullMarked
package org.guildhall.launcher.clock;

import org.jspecify.annotations.NullMarked;
