/** One opinion from its first word to the answer its asker confirms. */
@NullMarked
package org.guildhall.feedback.opinion;

import org.jspecify.annotations.NullMarked;
