/** Collision scores over HTTP. */
@NullMarked
package org.guildhall.activity.collisions.web;

import org.jspecify.annotations.NullMarked;
