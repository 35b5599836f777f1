/** Hears foreign facts: subscriptions, dead letters, quarantine and re-drive. */
@NullMarked
package org.guildhall.platform.consumer;

import org.jspecify.annotations.NullMarked;
