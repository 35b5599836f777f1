/** Activities over HTTP. */
@NullMarked
package org.guildhall.activity.catalogue.web;

import org.jspecify.annotations.NullMarked;
