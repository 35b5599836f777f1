/** Loading demo data on request, the same way in every service that has some. */
@NullMarked
package org.guildhall.platform.demo;

import org.jspecify.annotations.NullMarked;
