/** Foreign events on their way into facts and sheets. */
@NullMarked
package org.guildhall.insight.sheet.kafka;

import org.jspecify.annotations.NullMarked;
