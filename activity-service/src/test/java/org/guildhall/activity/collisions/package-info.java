@NullMarked
package org.guildhall.activity.collisions;

import org.jspecify.annotations.NullMarked;
