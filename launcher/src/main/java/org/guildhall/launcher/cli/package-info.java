/** The commands of the guildhall script. */
@NullMarked
package org.guildhall.launcher.cli;

import org.jspecify.annotations.NullMarked;
