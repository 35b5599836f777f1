/** Protects changes made with the session cookie against forged requests. */
@NullMarked
package org.guildhall.gateway.csrf;

import org.jspecify.annotations.NullMarked;
