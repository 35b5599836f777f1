/** What the gateway demands of its settings; the check itself is shared with the services. */
@NullMarked
package org.guildhall.gateway.settings;

import org.jspecify.annotations.NullMarked;
