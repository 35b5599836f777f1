/** Opinions in the document store, under the platform's aggregate store. */
@NullMarked
package org.guildhall.feedback.opinion.mongo;

import org.jspecify.annotations.NullMarked;
