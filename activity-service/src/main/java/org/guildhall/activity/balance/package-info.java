/** How even a semester is: sessions by week, department and grade, and where they bunch. */
@NullMarked
package org.guildhall.activity.balance;

import org.jspecify.annotations.NullMarked;
