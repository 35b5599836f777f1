/** Rosters and their projections in the document store. */
@NullMarked
package org.guildhall.activity.signup.mongo;

import org.jspecify.annotations.NullMarked;
