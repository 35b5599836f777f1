/** What the boards have shown, kept. */
@NullMarked
package org.guildhall.insight.board.mongo;

import org.jspecify.annotations.NullMarked;
