@NullMarked
package org.guildhall.insight.sheet.kafka;

import org.jspecify.annotations.NullMarked;
