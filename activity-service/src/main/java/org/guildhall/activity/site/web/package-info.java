/** The public site over HTTP. */
@NullMarked
package org.guildhall.activity.site.web;

import org.jspecify.annotations.NullMarked;
