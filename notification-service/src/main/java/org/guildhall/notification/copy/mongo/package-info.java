/** How the copy feature is stored. */
@NullMarked
package org.guildhall.notification.copy.mongo;

import org.jspecify.annotations.NullMarked;
