/** What was set, checked at the start, with every complaint in one list. */
@NullMarked
package org.guildhall.settings;

import org.jspecify.annotations.NullMarked;
