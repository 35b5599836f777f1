package org.guildhall.notification.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.notification.audience.Audience;
import org.guildhall.notification.audience.Resolver;
import org.guildhall.notification.copy.ActivityCard;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.kind.Kind;
import org.guildhall.notification.kind.Kinds;

/** Decides which notice an event makes. Twice the same event is one notice; an old event is none. */
public final class NoticeDesk {
    static final Duration STALE = Duration.ofDays(14);

    private final Kinds kinds;
    private final ActivityCards cards;
    private final Notices notices;
    private final Nudge nudge;
    private final Clock clock;

    public NoticeDesk(Kinds kinds, ActivityCards cards, Notices notices, Nudge nudge, Clock clock) {
        this.kinds = kinds;
        this.cards = cards;
        this.notices = notices;
        this.nudge = nudge;
        this.clock = clock;
    }

    /** Tells what this event has to tell; the notice is safely stored before the event is acknowledged. */
    public void tell(Cause cause) {
        notice(cause).ifPresent(notice -> notices.add(notice, () -> nudge.open(notice)));
    }

    /** Tells a kind of notice about a subject again, to those its audience has gained since. */
    public void tellLatecomers(String kind, String subject, Cause cause) {
        if (!isStale(cause)) {
            notices.reopen(kind, subject, cause.event()).forEach(nudge::open);
        }
    }

    private Optional<Notice> notice(Cause cause) {
        if (isStale(cause)) {
            return Optional.empty();
        }
        return kinds.raisedBy(cause.type(), cause.facts()).flatMap(kind -> notice(kind, cause));
    }

    private Optional<Notice> notice(Kind kind, Cause cause) {
        Audience audience = Resolver.named(kind.audience()).of(cause.facts());
        if (audience instanceof Audience.People people && people.members().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Notice(
                cause.event(),
                kind.name(),
                kind.lane(),
                kind.receipt(),
                cause.subject(),
                cause.about(),
                values(kind, cause),
                audience,
                cause.at(),
                1,
                null));
    }

    /** Only what the kind declares is kept: nothing of an event passes by accident. */
    private Map<String, Object> values(Kind kind, Cause cause) {
        Map<String, Object> known = new HashMap<>();
        if (cause.subject().startsWith(InboxRow.ACTIVITY)) {
            cards.find(cause.subject().substring(InboxRow.ACTIVITY.length()))
                    .map((ActivityCard card) -> card.values(cause.facts()))
                    .ifPresent(known::putAll);
        }
        known.putAll(cause.facts());
        known.keySet().removeIf(value -> !kind.params().containsKey(value) && !value.equals("session"));
        return known;
    }

    private boolean isStale(Cause cause) {
        return cause.at().isBefore(clock.instant().minus(STALE));
    }
}
