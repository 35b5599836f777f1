@NullMarked
package org.guildhall.activity.busy;

import org.jspecify.annotations.NullMarked;
