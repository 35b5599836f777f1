/** Which days the college works. */
@NullMarked
package org.guildhall.activity.workingdays;

import org.jspecify.annotations.NullMarked;
