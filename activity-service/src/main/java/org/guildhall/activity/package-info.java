/** Activities of a union, sign-up and seats. */
@NullMarked
package org.guildhall.activity;

import org.jspecify.annotations.NullMarked;
