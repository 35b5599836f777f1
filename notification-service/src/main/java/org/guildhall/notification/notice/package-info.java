/** From fact to rows: which notice an event makes, who hears it, spreading it once. */
@NullMarked
package org.guildhall.notification.notice;

import org.jspecify.annotations.NullMarked;
