/** Following one sign-up: when its fact was heard here, and whether the board counts it. */
@NullMarked
package org.guildhall.insight.path;

import org.jspecify.annotations.NullMarked;
