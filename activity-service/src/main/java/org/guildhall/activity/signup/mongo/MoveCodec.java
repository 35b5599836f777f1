package org.guildhall.activity.signup.mongo;

import org.bson.Document;
import org.guildhall.activity.signup.Move;
import org.guildhall.activity.signup.Seats;
import org.jspecify.annotations.Nullable;

/** The last move of a roster's activity; absent while there was none. */
final class MoveCodec {
    private MoveCodec() {}

    static @Nullable Document write(Move move) {
        if (move.equals(Move.NONE)) {
            return null;
        }
        Document document = new Document("moves", move.moves())
                .append("slot", move.slot())
                .append("afresh", move.afresh())
                .append("startsAt", RosterCodec.date(move.startsAt()));
        Seats.State before = move.before();
        return before == null ? document : document.append("before", before.name());
    }

    static Move read(@Nullable Document document) {
        if (document == null) {
            return Move.NONE;
        }
        String before = document.getString("before");
        return new Move(
                document.getInteger("moves"),
                document.getInteger("slot"),
                document.getInteger("afresh"),
                RosterCodec.instant(document.getDate("startsAt")),
                before == null ? null : Seats.State.valueOf(before));
    }
}
