@NullMarked
package org.guildhall.insight;

import org.jspecify.annotations.NullMarked;
