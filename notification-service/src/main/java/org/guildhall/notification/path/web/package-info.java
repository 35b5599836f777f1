/** HTTP of the path feature. */
@NullMarked
package org.guildhall.notification.path.web;

import org.jspecify.annotations.NullMarked;
