/** Generations of the sheets: dropped and read anew while the old ones answer. */
@NullMarked
package org.guildhall.insight.generation;

import org.jspecify.annotations.NullMarked;
