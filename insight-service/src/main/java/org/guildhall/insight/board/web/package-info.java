/** HTTP of the board: one answer, and the stream. */
@NullMarked
package org.guildhall.insight.board.web;

import org.jspecify.annotations.NullMarked;
