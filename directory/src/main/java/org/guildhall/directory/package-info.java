/** The copy of the member card every service holds, and the one place that turns posts into rights. */
@NullMarked
package org.guildhall.directory;

import org.jspecify.annotations.NullMarked;
