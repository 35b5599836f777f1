/** Receipts: the fact, told to the other services, that a notice reached its reader's inbox. */
@NullMarked
package org.guildhall.notification.receipt;

import org.jspecify.annotations.NullMarked;
