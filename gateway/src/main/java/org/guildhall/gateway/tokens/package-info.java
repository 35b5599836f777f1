/** The tokens behind a session: kept here, renewed by one request at a time, relayed to the services. */
@NullMarked
package org.guildhall.gateway.tokens;

import org.jspecify.annotations.NullMarked;
