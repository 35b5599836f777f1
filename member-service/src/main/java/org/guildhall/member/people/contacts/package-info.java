/** How members are reached by mail, apart from everything else about them. */
@NullMarked
package org.guildhall.member.people.contacts;

import org.jspecify.annotations.NullMarked;
