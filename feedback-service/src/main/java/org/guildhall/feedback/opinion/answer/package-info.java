/** What came of an opinion, and how it ended. */
@NullMarked
package org.guildhall.feedback.opinion.answer;

import org.jspecify.annotations.NullMarked;
