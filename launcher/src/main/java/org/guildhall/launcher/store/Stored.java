package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/**
 * A document as it is kept.
 *
 * @param main the document, with an empty document in place of every sub-document that is kept apart
 * @param parts the sub-documents that are kept apart
 */
record Stored(Document main, List<Part> parts) {

    static Stored whole(Document document) {
        return new Stored(document, List.of());
    }

    boolean isWhole() {
        return parts.isEmpty();
    }
}
