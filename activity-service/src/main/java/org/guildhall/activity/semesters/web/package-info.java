/** Semesters over HTTP. */
@NullMarked
package org.guildhall.activity.semesters.web;

import org.jspecify.annotations.NullMarked;
