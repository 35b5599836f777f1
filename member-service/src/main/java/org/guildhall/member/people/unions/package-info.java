/** Unions with their departments, and the college they belong to. */
@NullMarked
package org.guildhall.member.people.unions;

import org.jspecify.annotations.NullMarked;
