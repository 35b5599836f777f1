/** The audit in the document store. */
@NullMarked
package org.guildhall.feedback.audit.mongo;

import org.jspecify.annotations.NullMarked;
