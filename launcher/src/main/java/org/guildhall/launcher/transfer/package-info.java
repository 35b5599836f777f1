/** The whole of what a store holds, as files that another store, or MongoDB's own tools, can read. */
@NullMarked
package org.guildhall.launcher.transfer;

import org.jspecify.annotations.NullMarked;
