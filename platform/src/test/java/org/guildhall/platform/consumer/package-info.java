@NullMarked
package org.guildhall.platform.consumer;

import org.jspecify.annotations.NullMarked;
