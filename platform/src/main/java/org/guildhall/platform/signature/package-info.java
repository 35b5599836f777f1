/** The second person some decisions need. */
@NullMarked
package org.guildhall.platform.signature;

import org.jspecify.annotations.NullMarked;
