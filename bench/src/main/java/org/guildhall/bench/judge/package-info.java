/** What happens after a run: waits until all has come to rest, reads log and stores, and lets the checker judge. */
@NullMarked
package org.guildhall.bench.judge;

import org.jspecify.annotations.NullMarked;
