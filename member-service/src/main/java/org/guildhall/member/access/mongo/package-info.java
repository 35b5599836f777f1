/** How the sign-in server's clients, authorizations and accounts become documents. */
@NullMarked
package org.guildhall.member.access.mongo;

import org.jspecify.annotations.NullMarked;
