@NullMarked
package org.guildhall.bench.proof;

import org.jspecify.annotations.NullMarked;
