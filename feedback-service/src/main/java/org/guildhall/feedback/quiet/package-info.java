/** The quiet room: writing without a name, led by a code only the writer knows. */
@NullMarked
package org.guildhall.feedback.quiet;

import org.jspecify.annotations.NullMarked;
