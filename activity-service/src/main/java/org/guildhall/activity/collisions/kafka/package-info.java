/** What makes slots be looked at again. */
@NullMarked
package org.guildhall.activity.collisions.kafka;

import org.jspecify.annotations.NullMarked;
