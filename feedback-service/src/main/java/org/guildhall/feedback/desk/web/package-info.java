/** The opinion desk over HTTP. */
@NullMarked
package org.guildhall.feedback.desk.web;

import org.jspecify.annotations.NullMarked;
