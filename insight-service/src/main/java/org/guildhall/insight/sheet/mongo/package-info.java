/** How facts and sheets are stored. */
@NullMarked
package org.guildhall.insight.sheet.mongo;

import org.jspecify.annotations.NullMarked;
