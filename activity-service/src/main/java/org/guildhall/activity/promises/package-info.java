/** What announcements were worth: promises kept and broken, and what the next broken one would cost. */
@NullMarked
package org.guildhall.activity.promises;

import org.jspecify.annotations.NullMarked;
