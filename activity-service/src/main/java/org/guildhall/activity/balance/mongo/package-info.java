/** A semester's sessions, read from the store. */
@NullMarked
package org.guildhall.activity.balance.mongo;

import org.jspecify.annotations.NullMarked;
