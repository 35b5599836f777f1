package org.guildhall.activity.catalogue.web;

import java.time.Instant;
import java.util.Map;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.catalogue.web.ActivityRow.MineView;
import org.guildhall.activity.catalogue.web.ActivityRow.Words;
import org.guildhall.activity.catalogue.web.ActivityView.MySignUpView;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.signup.WaitingReason;
import org.guildhall.activity.signup.views.SeatCount;
import org.guildhall.activity.signup.views.SignUpRow;
import org.jspecify.annotations.Nullable;

/** The reader's own sign-up beside a session. */
final class MineInSession {
    private MineInSession() {}

    static @Nullable MySignUpView of(
            Activity activity, Session session, @Nullable SignUpRow row, @Nullable SeatCount count, Instant now) {
        boolean cancelled = activity.state() == State.CANCELLED;
        MineView place = MineView.of(row, cancelled);
        if (row == null || place == null) {
            return null;
        }
        WaitingReason why =
                place.position() == null || count == null ? null : WaitingReason.of(count.seats(), row.size());
        return new MySignUpView(
                place.signUp(),
                activity.id(),
                session.session(),
                Words.of(activity.details().title()),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                place.state(),
                place.position(),
                why == null ? null : why.code(),
                row.at(),
                cancelled ? null : row.askedUntil(),
                actions(row, cancelled, now.isBefore(session.startsAt())));
    }

    private static Map<String, String> actions(SignUpRow row, boolean cancelled, boolean early) {
        boolean own = row.leader().equals(row.id().member());
        if (!own || cancelled) {
            return Map.of();
        }
        String giveUp = early ? "allowed" : "too-late";
        return row.askedUntil() == null ? Map.of("give-up", giveUp) : Map.of("give-up", giveUp, "consent", "allowed");
    }
}
