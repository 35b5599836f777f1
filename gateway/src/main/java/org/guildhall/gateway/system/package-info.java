/** The state of all parts, for administrators. */
@NullMarked
package org.guildhall.gateway.system;

import org.jspecify.annotations.NullMarked;
