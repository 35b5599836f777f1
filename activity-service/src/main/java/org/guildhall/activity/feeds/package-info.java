/** What a calendar program may subscribe to: one person's seats behind a secret address, a union's activities for all. */
@NullMarked
package org.guildhall.activity.feeds;

import org.jspecify.annotations.NullMarked;
