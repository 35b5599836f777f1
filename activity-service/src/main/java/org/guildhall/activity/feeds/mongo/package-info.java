/** Feeds in the document store. */
@NullMarked
package org.guildhall.activity.feeds.mongo;

import org.jspecify.annotations.NullMarked;
