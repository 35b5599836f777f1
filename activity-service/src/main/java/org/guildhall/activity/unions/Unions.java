package org.guildhall.activity.unions;

import java.util.Optional;
import org.guildhall.platform.event.EventContext;

/** Where the copies of unions are kept. */
public interface Unions {
    /** The union of that id, if member-service ever told of it. */
    Optional<Union> find(String id);

    /** Keeps what was told, unless something newer is kept already. */
    void keep(Union union, EventContext context);
}
