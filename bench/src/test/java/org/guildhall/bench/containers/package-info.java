@NullMarked
package org.guildhall.bench.containers;

import org.jspecify.annotations.NullMarked;
