/** Insight service: what the union's work adds up to. */
@NullMarked
package org.guildhall.insight;

import org.jspecify.annotations.NullMarked;
