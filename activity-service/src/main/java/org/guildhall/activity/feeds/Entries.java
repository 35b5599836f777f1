package org.guildhall.activity.feeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.views.SignUpRow;
import org.guildhall.platform.store.Versioned;

/** Turns activities and a person's places into what a feed shows. */
final class Entries {
    private Entries() {}

    /** Every session, unless the activity is hidden or for officers only. */
    static List<FeedEntry> ofUnion(List<Versioned<Activity>> activities, long epoch) {
        return activities.stream()
                .filter(stored -> !stored.state().details().audience().officersOnly())
                .flatMap(stored -> stored.state().details().sessions().stream()
                        .map(session -> entry(stored.state(), session, false, Sequence.of(stored.position(), epoch))))
                .filter(entry -> entry.standing() != Standing.HIDDEN)
                .toList();
    }

    /** The sessions in which the person is seated or waits. */
    static List<FeedEntry> ofPerson(List<SignUpRow> rows, Map<String, Versioned<Activity>> activities, long epoch) {
        return rows.stream()
                .filter(SignUpRow::live)
                .flatMap(row -> Stream.ofNullable(
                                activities.get(row.id().roster().activity()))
                        .flatMap(stored -> entry(stored, row, epoch).stream()))
                .filter(entry -> entry.standing() != Standing.HIDDEN)
                .toList();
    }

    private static Optional<FeedEntry> entry(Versioned<Activity> stored, SignUpRow row, long epoch) {
        RosterId roster = row.id().roster();
        return stored.state()
                .session(roster.session())
                .map(session -> entry(
                        stored.state(),
                        session,
                        row.state() == Entry.State.WAITING,
                        Sequence.of(stored.position(), row.position(), epoch)));
    }

    private static FeedEntry entry(Activity activity, Session session, boolean waiting, int sequence) {
        return new FeedEntry(
                activity.id(),
                session.session(),
                activity.details().title(),
                activity.details().description(),
                session.place(),
                session.startsAt(),
                session.endsAt(),
                Standing.of(activity.state().name()),
                waiting,
                sequence,
                activity.reason(),
                activity.at());
    }
}
