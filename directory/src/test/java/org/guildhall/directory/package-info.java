@NullMarked
package org.guildhall.directory;

import org.jspecify.annotations.NullMarked;
