/** Ports of the loopback address. */
@NullMarked
package org.guildhall.launcher.net;

import org.jspecify.annotations.NullMarked;
