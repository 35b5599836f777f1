/** HTTP of the inbox feature. */
@NullMarked
package org.guildhall.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
