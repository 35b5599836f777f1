/** Looks afterwards whether every promise was kept: clients' history, the log and the stores together. */
@NullMarked
package org.guildhall.bench.check;

import org.jspecify.annotations.NullMarked;
