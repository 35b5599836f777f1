/** Asking for a rebuild. */
@NullMarked
package org.guildhall.insight.generation.web;

import org.jspecify.annotations.NullMarked;
