/** The opinion desk: what signed-in askers and handlers do. */
@NullMarked
package org.guildhall.feedback.desk;

import org.jspecify.annotations.NullMarked;
