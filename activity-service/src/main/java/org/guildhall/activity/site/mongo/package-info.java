/** What the public site keeps of its own. */
@NullMarked
package org.guildhall.activity.site.mongo;

import org.jspecify.annotations.NullMarked;
