package org.guildhall.insight.sheet;

import java.util.Optional;

/** All facts. */
public interface Facts {

    /** Keeps a fact unless it is kept already; answers the one that is kept, whose stamps hold. */
    KeptFact keep(KeptFact fact);

    Optional<KeptFact> find(String event);
}
