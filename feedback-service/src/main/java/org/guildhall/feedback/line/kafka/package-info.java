/** What member-service tells of unions and departments. */
@NullMarked
package org.guildhall.feedback.line.kafka;

import org.jspecify.annotations.NullMarked;
