@NullMarked
package org.guildhall.activity.balance;

import org.jspecify.annotations.NullMarked;
