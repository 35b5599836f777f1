/** The whole of Guildhall in containers: spread over instances, restarted one by one, held to its memory. */
@NullMarked
package org.guildhall.bench.containers;

import org.jspecify.annotations.NullMarked;
