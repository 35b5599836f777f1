/** Commands, problems, pages and entity tags of the HTTP API. */
@NullMarked
package org.guildhall.platform.web;

import org.jspecify.annotations.NullMarked;
