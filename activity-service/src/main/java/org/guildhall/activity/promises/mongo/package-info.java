/** Promises as read from the activities in the store. */
@NullMarked
package org.guildhall.activity.promises.mongo;

import org.jspecify.annotations.NullMarked;
