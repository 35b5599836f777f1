/** Unions in the document store. */
@NullMarked
package org.guildhall.activity.unions.mongo;

import org.jspecify.annotations.NullMarked;
