/** Promises over HTTP. */
@NullMarked
package org.guildhall.activity.promises.web;

import org.jspecify.annotations.NullMarked;
