/** How the notice feature is stored. */
@NullMarked
package org.guildhall.notification.notice.mongo;

import org.jspecify.annotations.NullMarked;
