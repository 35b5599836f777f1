/** People, departments, posts and terms of the college, and the sign-in server. */
@NullMarked
package org.guildhall.member;

import org.jspecify.annotations.NullMarked;
