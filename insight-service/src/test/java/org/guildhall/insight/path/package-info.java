@NullMarked
package org.guildhall.insight.path;

import org.jspecify.annotations.NullMarked;
