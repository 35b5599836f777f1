/** What is read without touching a roster: seat counts and one's own sign-ups. */
@NullMarked
package org.guildhall.activity.signup.views;

import org.jspecify.annotations.NullMarked;
