package org.guildhall.platform.store;

import org.bson.Document;

/** How an aggregate's state becomes BSON (kept under {@code state}) and comes back. */
public interface StateCodec<A> {

    Document write(A aggregate);

    A read(String id, Document state);
}
