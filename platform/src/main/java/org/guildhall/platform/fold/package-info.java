/** What a consumer keeps of the events it hears: each applied once and in order, one poll written together. */
@NullMarked
package org.guildhall.platform.fold;

import org.jspecify.annotations.NullMarked;
