/** Who asked: by name, under a seal, or by a code; and how a seal is opened. */
@NullMarked
package org.guildhall.feedback.opinion.asker;

import org.jspecify.annotations.NullMarked;
