/** How often and how much one person may ask. */
@NullMarked
package org.guildhall.gateway.limits;

import org.jspecify.annotations.NullMarked;
