/** A union's line for opinions: categories, owner departments, clocks, hotline. */
@NullMarked
package org.guildhall.feedback.line;

import org.jspecify.annotations.NullMarked;
