/** The five rungs an opinion climbs and who holds it on each. */
@NullMarked
package org.guildhall.feedback.ladder;

import org.jspecify.annotations.NullMarked;
