/** Sends pending facts in order, per aggregate, until the broker has acknowledged them. */
@NullMarked
package org.guildhall.platform.relay;

import org.jspecify.annotations.NullMarked;
