/** What must be right once, for every service: a Spring Boot auto-configuration that knows no domain word. */
@NullMarked
package org.guildhall.platform;

import org.jspecify.annotations.NullMarked;
