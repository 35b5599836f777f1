/** Members over HTTP: who sees how much of whom, found by name and page by page. */
@NullMarked
package org.guildhall.member.people.cards;

import org.jspecify.annotations.NullMarked;
