/** Activities in the document store. */
@NullMarked
package org.guildhall.activity.activities.mongo;

import org.jspecify.annotations.NullMarked;
