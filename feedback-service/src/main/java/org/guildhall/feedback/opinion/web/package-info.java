/** Opinions as readers see them over HTTP, shared by the desk and the quiet room. */
@NullMarked
package org.guildhall.feedback.opinion.web;

import org.jspecify.annotations.NullMarked;
