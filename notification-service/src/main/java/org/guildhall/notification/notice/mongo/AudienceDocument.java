package org.guildhall.notification.notice.mongo;

import java.util.List;
import org.bson.Document;
import org.guildhall.notification.audience.Audience;
import org.guildhall.notification.audience.Audience.Addressed;
import org.guildhall.notification.audience.Audience.People;
import org.guildhall.notification.audience.Audience.SignedUp;

/** An audience as it is stored: exactly one of its fields says which sort it is. */
final class AudienceDocument {
    private AudienceDocument() {}

    static Document of(Audience audience) {
        return switch (audience) {
            case People people -> new Document("members", people.members());
            case SignedUp signedUp -> new Document("signedUp", signedUp.activity());
            case Addressed addressed ->
                new Document("union", addressed.union())
                        .append("grades", addressed.grades())
                        .append("officersOnly", addressed.officersOnly());
        };
    }

    static Audience read(Document document) {
        if (document.containsKey("members")) {
            return new People(document.getList("members", String.class));
        }
        if (document.containsKey("signedUp")) {
            return new SignedUp(document.getString("signedUp"));
        }
        return new Addressed(
                document.getString("union"),
                document.getList("grades", Integer.class, List.of()),
                document.getBoolean("officersOnly", false));
    }
}
