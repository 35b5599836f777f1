@NullMarked
package org.guildhall.platform.settings;

import org.jspecify.annotations.NullMarked;
