/** Sign-in with OpenID Connect behind one host; the browser only ever holds a cookie. */
@NullMarked
package org.guildhall.gateway.signin;

import org.jspecify.annotations.NullMarked;
