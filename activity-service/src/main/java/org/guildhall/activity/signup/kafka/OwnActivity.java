package org.guildhall.activity.signup.kafka;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.guildhall.activity.signup.Move;
import org.guildhall.activity.signup.Moved;
import org.guildhall.activity.signup.Postponed;
import org.guildhall.activity.signup.RosterId;
import org.jspecify.annotations.Nullable;

/** What rosters need to know of their activity's card. Its later fields are absent in facts told before there were any. */
record OwnActivity(
        String activity,
        String state,
        List<Session> sessions,
        @Nullable Integer slot,
        @Nullable Integer moves,
        @Nullable Integer from,
        @Nullable List<Choice> choices) {
    record Session(int session, Instant startsAt) {}

    record Choice(int slot, List<Session> sessions) {}

    void eachRoster(BiConsumer<RosterId, Session> act) {
        sessions.forEach(session -> act.accept(new RosterId(activity, session.session()), session));
    }

    int timesMoved() {
        return moves == null ? 0 : moves;
    }

    /** To a fallback some have ticked. */
    Moved switched(Session session) {
        int rank = slot == null ? Move.UNKNOWN_SLOT : slot;
        return new Moved(timesMoved(), rank, before(session), session.startsAt());
    }

    /** To a time drawn up after the activity was postponed. */
    Moved announcedAnew(Session session) {
        return new Moved(timesMoved(), Move.UNKNOWN_SLOT, null, session.startsAt());
    }

    Postponed postponed(Session session) {
        return new Postponed(timesMoved(), session.startsAt());
    }

    private @Nullable Instant before(Session now) {
        if (choices == null || from == null) {
            return null;
        }
        return choices.stream()
                .filter(choice -> choice.slot() == from)
                .flatMap(choice -> choice.sessions().stream())
                .filter(session -> session.session() == now.session())
                .map(Session::startsAt)
                .findFirst()
                .orElse(null);
    }
}
