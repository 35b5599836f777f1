/** Newer keys for everything sealed, while the service runs. */
@NullMarked
package org.guildhall.feedback.rotation;

import org.jspecify.annotations.NullMarked;
