/** Everything the gateway refuses, as RFC 9457 problem details in Chinese and English. */
@NullMarked
package org.guildhall.gateway.problems;

import org.jspecify.annotations.NullMarked;
