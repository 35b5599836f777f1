/** Opinions of students: collected, owned, climbing, answered, confirmed by who asked. */
@NullMarked
package org.guildhall.feedback;

import org.jspecify.annotations.NullMarked;
