/** What touches feeds. */
@NullMarked
package org.guildhall.activity.feeds.kafka;

import org.jspecify.annotations.NullMarked;
