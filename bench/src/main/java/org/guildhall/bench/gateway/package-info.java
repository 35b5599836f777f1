/** What the gateway costs, what it does under too much load, and how soon it finds a service again. */
@NullMarked
package org.guildhall.bench.gateway;

import org.jspecify.annotations.NullMarked;
