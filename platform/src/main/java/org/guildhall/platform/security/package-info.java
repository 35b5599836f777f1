/** Tokens validated by every service, and the door of internal paths. */
@NullMarked
package org.guildhall.platform.security;

import org.jspecify.annotations.NullMarked;
