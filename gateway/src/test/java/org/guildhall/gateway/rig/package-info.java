/** A gateway among stub services, a stub sign-in server and a real session store, all on free ports. */
@NullMarked
package org.guildhall.gateway.rig;

import org.jspecify.annotations.NullMarked;
