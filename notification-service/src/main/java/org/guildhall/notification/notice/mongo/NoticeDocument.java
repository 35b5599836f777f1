package org.guildhall.notification.notice.mongo;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.guildhall.notification.inbox.Telling;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.kind.Lane;
import org.guildhall.notification.notice.Notice;

/**
 * A notice as it is stored. {@code open} is there only while it is open: its lane above, the instant of its cause below,
 * so one sparse index gives the open ones in order; {@code owes}
 * while its rows still need receipts.
 */
final class NoticeDocument {
    private static final int MILLIS_BITS = 50;

    private NoticeDocument() {}

    static Document of(Notice notice) {
        Document document = new Document("_id", notice.id())
                .append("kind", notice.kind())
                .append("lane", notice.lane().name())
                .append("receipt", notice.receipt())
                .append("subject", notice.subject())
                .append(
                        "about",
                        new Document("kind", notice.about().kind())
                                .append("id", notice.about().id())
                                .append("version", notice.about().version()))
                .append("values", new Document(Map.copyOf(notice.values())))
                .append("audience", AudienceDocument.of(notice.audience()))
                .append("at", Date.from(notice.at()))
                .append("round", notice.round())
                .append("open", open(notice.lane(), notice.at().toEpochMilli()));
        return notice.receipt() ? document.append("owes", true) : document;
    }

    static Notice read(Document document) {
        return new Notice(
                document.getString("_id"),
                document.getString("kind"),
                Lane.valueOf(document.getString("lane")),
                document.getBoolean("receipt", false),
                document.getString("subject"),
                about(document),
                values(document),
                AudienceDocument.read(document.get("audience", Document.class)),
                document.getDate("at").toInstant(),
                document.getInteger("round"),
                document.getString("cursor"));
    }

    static Telling telling(Document document) {
        return new Telling(document.getString("_id"), document.getString("kind"), values(document), about(document));
    }

    static long open(Lane lane, long millis) {
        return lane.rank() << MILLIS_BITS | Math.max(0, millis);
    }

    private static Thing about(Document document) {
        Document about = document.get("about", Document.class);
        return new Thing(about.getString("kind"), about.getString("id"), about.getLong("version"));
    }

    private static Map<String, Object> values(Document document) {
        return new HashMap<>(document.get("values", new Document()));
    }
}
