/** What the other services hear of an opinion: ids, codes and counts, never a word. */
@NullMarked
package org.guildhall.feedback.opinion.kafka;

import org.jspecify.annotations.NullMarked;
