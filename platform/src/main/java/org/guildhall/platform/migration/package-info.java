/** Small ordered steps that change a store once. */
@NullMarked
package org.guildhall.platform.migration;

import org.jspecify.annotations.NullMarked;
