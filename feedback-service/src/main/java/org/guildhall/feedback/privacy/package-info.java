/** Sealing of texts: a data key per document, wrapped by the service's keystore. */
@NullMarked
package org.guildhall.feedback.privacy;

import org.jspecify.annotations.NullMarked;
