/** What every service demands of its settings. */
@NullMarked
package org.guildhall.platform.settings;

import org.jspecify.annotations.NullMarked;
