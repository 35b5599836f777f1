/** Other activities' times, read from the store. */
@NullMarked
package org.guildhall.activity.collisions.mongo;

import org.jspecify.annotations.NullMarked;
