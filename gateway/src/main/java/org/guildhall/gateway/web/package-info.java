/** The web client's files. */
@NullMarked
package org.guildhall.gateway.web;

import org.jspecify.annotations.NullMarked;
