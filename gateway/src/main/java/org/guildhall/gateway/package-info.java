/** The gateway: routes, sign-in, limits, breakers and the web client's files. It holds no business rule. */
@NullMarked
package org.guildhall.gateway;

import org.jspecify.annotations.NullMarked;
