/** The copy of the college's unions: their names and departments. */
@NullMarked
package org.guildhall.activity.unions;

import org.jspecify.annotations.NullMarked;
