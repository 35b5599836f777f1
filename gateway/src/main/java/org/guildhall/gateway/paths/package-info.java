/** Which path belongs to which service, and what kind of traffic it is. */
@NullMarked
package org.guildhall.gateway.paths;

import org.jspecify.annotations.NullMarked;
