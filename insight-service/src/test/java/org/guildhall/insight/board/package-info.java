@NullMarked
package org.guildhall.insight.board;

import org.jspecify.annotations.NullMarked;
