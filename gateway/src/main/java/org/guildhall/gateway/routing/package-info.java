/** How a request leaves for its service: its route, its headers, the address it goes to. */
@NullMarked
package org.guildhall.gateway.routing;

import org.jspecify.annotations.NullMarked;
