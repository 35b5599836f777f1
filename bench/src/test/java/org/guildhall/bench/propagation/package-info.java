/** What the courses of sign-ups come to. */
@NullMarked
package org.guildhall.bench.propagation;

import org.jspecify.annotations.NullMarked;
