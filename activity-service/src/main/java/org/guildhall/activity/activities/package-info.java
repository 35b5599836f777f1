/** An activity from its draft to a promise kept or broken: decisions, no framework. */
@NullMarked
package org.guildhall.activity.activities;

import org.jspecify.annotations.NullMarked;
