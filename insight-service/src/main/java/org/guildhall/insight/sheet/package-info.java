/** Facts kept once, and sheets folded from them: one per roster, opinion, activity, member. */
@NullMarked
package org.guildhall.insight.sheet;

import org.jspecify.annotations.NullMarked;
