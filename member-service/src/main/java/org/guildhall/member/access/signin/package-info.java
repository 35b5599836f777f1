/** The sign-in page and the security chains around it and the OpenID Connect endpoints. */
@NullMarked
package org.guildhall.member.access.signin;

import org.jspecify.annotations.NullMarked;
