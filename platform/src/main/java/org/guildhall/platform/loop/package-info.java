/** Work that goes on while a service runs. */
@NullMarked
package org.guildhall.platform.loop;

import org.jspecify.annotations.NullMarked;
