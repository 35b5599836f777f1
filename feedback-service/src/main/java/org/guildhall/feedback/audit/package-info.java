/** Who looked at or changed what and why, append-only. */
@NullMarked
package org.guildhall.feedback.audit;

import org.jspecify.annotations.NullMarked;
