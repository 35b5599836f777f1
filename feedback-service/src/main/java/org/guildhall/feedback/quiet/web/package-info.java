/** The quiet room over HTTP, without session, cookie, trace or log. */
@NullMarked
package org.guildhall.feedback.quiet.web;

import org.jspecify.annotations.NullMarked;
