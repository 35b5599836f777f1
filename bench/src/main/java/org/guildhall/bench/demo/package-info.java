/** The rush as a show on the running system: {@code ./guildhall demo rush --kill broker}. */
@NullMarked
package org.guildhall.bench.demo;

import org.jspecify.annotations.NullMarked;
