/** A document store that speaks the MongoDB wire protocol and answers a write only when it is on disk. */
@NullMarked
package org.guildhall.launcher.store;

import org.jspecify.annotations.NullMarked;
