/** One command on one machine: starts, watches and stops the parts of Guildhall. Knows no Spring. */
@NullMarked
package org.guildhall.launcher;

import org.jspecify.annotations.NullMarked;
