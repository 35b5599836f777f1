/** Aggregates with their outbox in one document: load, decide, compare-and-set. */
@NullMarked
package org.guildhall.platform.store;

import org.jspecify.annotations.NullMarked;
