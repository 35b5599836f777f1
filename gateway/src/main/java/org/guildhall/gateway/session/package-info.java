/** Sessions kept in the gateway's own database, so that any instance knows them and a restart forgets none. */
@NullMarked
package org.guildhall.gateway.session;

import org.jspecify.annotations.NullMarked;
