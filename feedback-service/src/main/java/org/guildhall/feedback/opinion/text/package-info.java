/** What is written, and the ids it lies under. */
@NullMarked
package org.guildhall.feedback.opinion.text;

import org.jspecify.annotations.NullMarked;
