/** Kills parts of a running system in the middle of a rush and looks whether every promise was kept all the same. */
@NullMarked
package org.guildhall.bench.kill;

import org.jspecify.annotations.NullMarked;
