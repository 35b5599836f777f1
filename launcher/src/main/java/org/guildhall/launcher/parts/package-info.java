/** The parts of Guildhall as processes: what they are, where they live, how they are started, watched and stopped. */
@NullMarked
package org.guildhall.launcher.parts;

import org.jspecify.annotations.NullMarked;
