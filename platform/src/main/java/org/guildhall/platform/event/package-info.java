/** Facts on their way out and in: CloudEvents, contracts, positions. */
@NullMarked
package org.guildhall.platform.event;

import org.jspecify.annotations.NullMarked;
