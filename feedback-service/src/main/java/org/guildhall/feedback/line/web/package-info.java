/** Lines over HTTP. */
@NullMarked
package org.guildhall.feedback.line.web;

import org.jspecify.annotations.NullMarked;
