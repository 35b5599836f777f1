/** A semester's load over HTTP. */
@NullMarked
package org.guildhall.activity.balance.web;

import org.jspecify.annotations.NullMarked;
