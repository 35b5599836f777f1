@NullMarked
package org.guildhall.platform.fold;

import org.jspecify.annotations.NullMarked;
