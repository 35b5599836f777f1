/** One page with the interface documents of all services. */
@NullMarked
package org.guildhall.gateway.docs;

import org.jspecify.annotations.NullMarked;
