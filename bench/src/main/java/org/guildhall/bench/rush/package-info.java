/** A crowd asks for seats at once; what each was answered, and when. */
@NullMarked
package org.guildhall.bench.rush;

import org.jspecify.annotations.NullMarked;
