/** HTTP of the path feature. */
@NullMarked
package org.guildhall.insight.path.web;

import org.jspecify.annotations.NullMarked;
