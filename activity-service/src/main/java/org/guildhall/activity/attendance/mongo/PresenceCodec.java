package org.guildhall.activity.attendance.mongo;

import java.util.Date;
import org.bson.Document;
import org.guildhall.activity.attendance.Leave;
import org.guildhall.activity.attendance.Mark;
import org.guildhall.activity.attendance.Objection;
import org.guildhall.activity.attendance.Presence;
import org.jspecify.annotations.Nullable;

/** One presence as a small document; field names are short because a session holds thousands. */
final class PresenceCodec {
    private PresenceCodec() {}

    static Document write(Presence one) {
        Document document = new Document();
        put(document, "i", mark(one.in()));
        put(document, "o", mark(one.out()));
        put(document, "w", one.warned() ? true : null);
        put(document, "l", leave(one.leave()));
        Objection objection = one.objection();
        if (objection != null) {
            document.append("b", new Document("t", objection.text()).append("at", Date.from(objection.at())));
        }
        put(document, "r", one.result() == null ? null : one.result().name());
        return document;
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    private static @Nullable Document mark(@Nullable Mark mark) {
        return mark == null
                ? null
                : new Document("at", Date.from(mark.at()))
                        .append("s", mark.scan())
                        .append("by", mark.by());
    }

    private static @Nullable Document leave(@Nullable Leave leave) {
        if (leave == null) {
            return null;
        }
        Document document = new Document("t", leave.reason()).append("at", Date.from(leave.askedAt()));
        Leave.Ruling ruling = leave.ruling();
        if (ruling != null) {
            document.append(
                    "d",
                    new Document("ok", ruling.approved())
                            .append("by", ruling.by())
                            .append("t", ruling.why())
                            .append("at", Date.from(ruling.at())));
        }
        return document;
    }

    static Presence read(String member, Document document) {
        Document objection = document.get("b", Document.class);
        String result = document.getString("r");
        return new Presence(
                member,
                readMark(document.get("i", Document.class)),
                readMark(document.get("o", Document.class)),
                document.getBoolean("w", false),
                readLeave(document.get("l", Document.class)),
                objection == null
                        ? null
                        : new Objection(
                                objection.getString("t"),
                                objection.getDate("at").toInstant()),
                result == null ? null : Presence.Result.valueOf(result));
    }

    private static @Nullable Mark readMark(@Nullable Document stored) {
        return stored == null
                ? null
                : new Mark(stored.getDate("at").toInstant(), stored.getString("s"), stored.getString("by"));
    }

    private static @Nullable Leave readLeave(@Nullable Document stored) {
        if (stored == null) {
            return null;
        }
        Document ruling = stored.get("d", Document.class);
        return new Leave(
                stored.getString("t"),
                stored.getDate("at").toInstant(),
                ruling == null
                        ? null
                        : new Leave.Ruling(
                                ruling.getBoolean("ok"),
                                ruling.getString("by"),
                                ruling.getString("t"),
                                ruling.getDate("at").toInstant()));
    }
}
