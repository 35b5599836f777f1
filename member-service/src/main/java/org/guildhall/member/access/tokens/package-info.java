/** What the authorization server keeps: clients, authorizations, signing keys, and what a token says. */
@NullMarked
package org.guildhall.member.access.tokens;

import org.jspecify.annotations.NullMarked;
