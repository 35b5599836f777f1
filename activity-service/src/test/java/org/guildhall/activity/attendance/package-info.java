@NullMarked
package org.guildhall.activity.attendance;

import org.jspecify.annotations.NullMarked;
