/** One breaker, one bulkhead and one time limit per route, so that a dead service stays its own problem. */
@NullMarked
package org.guildhall.gateway.resilience;

import org.jspecify.annotations.NullMarked;
