/** Applies foreign facts once: subscriptions, folds, dead letters and quarantine. */
@NullMarked
package org.guildhall.platform.consumer;

import org.jspecify.annotations.NullMarked;
