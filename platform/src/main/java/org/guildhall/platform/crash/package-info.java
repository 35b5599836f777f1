/** Named places in the machinery where a process may be made to end, so that what a crash there costs can be proved. */
@NullMarked
package org.guildhall.platform.crash;

import org.jspecify.annotations.NullMarked;
