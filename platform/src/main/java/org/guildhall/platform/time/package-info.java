/** One clock for all; movable only in demo and test. */
@NullMarked
package org.guildhall.platform.time;

import org.jspecify.annotations.NullMarked;
