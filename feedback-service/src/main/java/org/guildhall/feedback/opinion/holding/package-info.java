/** Where an opinion stands, who must act and until when. */
@NullMarked
package org.guildhall.feedback.opinion.holding;

import org.jspecify.annotations.NullMarked;
