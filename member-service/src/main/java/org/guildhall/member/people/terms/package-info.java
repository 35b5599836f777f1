/** Terms of a union and the posts held in them. */
@NullMarked
package org.guildhall.member.people.terms;

import org.jspecify.annotations.NullMarked;
