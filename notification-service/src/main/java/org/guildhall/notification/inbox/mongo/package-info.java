/** How the inbox feature is stored. */
@NullMarked
package org.guildhall.notification.inbox.mongo;

import org.jspecify.annotations.NullMarked;
