/** Members: who belongs to the college, found by name, and the card other services hold. */
@NullMarked
package org.guildhall.member.people.members;

import org.jspecify.annotations.NullMarked;
