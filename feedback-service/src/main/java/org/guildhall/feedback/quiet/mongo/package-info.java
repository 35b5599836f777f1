/** The intake of the quiet room in the document store. */
@NullMarked
package org.guildhall.feedback.quiet.mongo;

import org.jspecify.annotations.NullMarked;
