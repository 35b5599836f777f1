/** Following one sign-up through everything it sets in motion. */
@NullMarked
package org.guildhall.activity.signup.path;

import org.jspecify.annotations.NullMarked;
