/** The seat engine without HTTP. */
@NullMarked
package org.guildhall.bench.engine;

import org.jspecify.annotations.NullMarked;
