@NullMarked
package org.guildhall.insight.sheet;

import org.jspecify.annotations.NullMarked;
