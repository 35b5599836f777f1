/** What a benchmark or a fault run found, told on the terminal and kept in {@code docs/proof.md}. */
@NullMarked
package org.guildhall.bench.proof;

import org.jspecify.annotations.NullMarked;
