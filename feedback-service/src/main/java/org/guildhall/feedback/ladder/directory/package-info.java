/** Holders of rungs, read from the members' directory. */
@NullMarked
package org.guildhall.feedback.ladder.directory;

import org.jspecify.annotations.NullMarked;
