/** The benchmarks anybody can repeat: {@code ./guildhall bench rush}. */
@NullMarked
package org.guildhall.bench;

import org.jspecify.annotations.NullMarked;
