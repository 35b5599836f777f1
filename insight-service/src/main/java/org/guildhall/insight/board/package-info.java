/** The live board: tallies of sheets, small cells held back, the stream of both. */
@NullMarked
package org.guildhall.insight.board;

import org.jspecify.annotations.NullMarked;
