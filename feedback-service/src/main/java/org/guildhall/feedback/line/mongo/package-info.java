/** Copies of unions, from which their usual lines follow. */
@NullMarked
package org.guildhall.feedback.line.mongo;

import org.jspecify.annotations.NullMarked;
