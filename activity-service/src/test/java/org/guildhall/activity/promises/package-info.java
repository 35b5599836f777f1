@NullMarked
package org.guildhall.activity.promises;

import org.jspecify.annotations.NullMarked;
