/** Which generation is live, kept. */
@NullMarked
package org.guildhall.insight.generation.mongo;

import org.jspecify.annotations.NullMarked;
