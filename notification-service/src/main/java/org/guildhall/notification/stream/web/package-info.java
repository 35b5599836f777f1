/** HTTP of the stream feature. */
@NullMarked
package org.guildhall.notification.stream.web;

import org.jspecify.annotations.NullMarked;
