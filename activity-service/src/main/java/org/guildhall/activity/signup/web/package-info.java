/** Sign-ups and rosters over HTTP. */
@NullMarked
package org.guildhall.activity.signup.web;

import org.jspecify.annotations.NullMarked;
