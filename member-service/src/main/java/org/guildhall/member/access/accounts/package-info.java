/** Accounts: which proof of identity belongs to which member, and how guessing is slowed down. */
@NullMarked
package org.guildhall.member.access.accounts;

import org.jspecify.annotations.NullMarked;
