/** How long a change takes to reach whoever should see it: a foreign dashboard, the inbox, the board. */
@NullMarked
package org.guildhall.bench.propagation;

import org.jspecify.annotations.NullMarked;
