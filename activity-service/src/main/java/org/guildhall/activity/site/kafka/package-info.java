/** What the public site hears. */
@NullMarked
package org.guildhall.activity.site.kafka;

import org.jspecify.annotations.NullMarked;
