/** Feeds over HTTP. */
@NullMarked
package org.guildhall.activity.feeds.web;

import org.jspecify.annotations.NullMarked;
