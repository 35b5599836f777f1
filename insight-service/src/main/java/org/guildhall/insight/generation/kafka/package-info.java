/** The consumer groups of generations. */
@NullMarked
package org.guildhall.insight.generation.kafka;

import org.jspecify.annotations.NullMarked;
