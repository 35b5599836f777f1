/** What was set, checked at the start, with every complaint in one list; the gateway has no part of the platform, so it has its own. */
@NullMarked
package org.guildhall.gateway.settings;

import org.jspecify.annotations.NullMarked;
