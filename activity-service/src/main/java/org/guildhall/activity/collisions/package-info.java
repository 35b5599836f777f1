/** How much an activity would collide with what its audience has to do anyway. */
@NullMarked
package org.guildhall.activity.collisions;

import org.jspecify.annotations.NullMarked;
