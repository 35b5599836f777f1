package org.guildhall.notification.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.notification.copy.ActivityCard;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.notification.kind.Kind;
import org.guildhall.notification.kind.Language;
import org.guildhall.notification.kind.Phrasing;
import org.jspecify.annotations.Nullable;

/** Turns rows into lines: one read of notices and one of activity cards for a whole page. */
public final class InboxLines {
    private final Tellings tellings;
    private final ActivityCards cards;
    private final Phrasing phrasing;

    public InboxLines(Tellings tellings, ActivityCards cards, Phrasing phrasing) {
        this.tellings = tellings;
        this.cards = cards;
        this.phrasing = phrasing;
    }

    List<InboxLine> of(List<InboxRow> rows, Language language) {
        Map<String, Telling> told =
                tellings.find(rows.stream().map(InboxRow::notice).toList());
        Map<String, ActivityCard> activities = cards.find(rows.stream()
                .map(InboxRow::activity)
                .filter(activity -> !activity.isEmpty())
                .distinct()
                .toList());
        List<InboxLine> lines = new ArrayList<>();
        for (InboxRow row : rows) {
            Telling telling = told.get(row.notice());
            Kind kind = phrasing.kind(row.kind());
            if (telling != null && kind != null) {
                lines.add(line(row, kind, telling, activities.get(row.activity()), language));
            }
        }
        return lines;
    }

    private InboxLine line(InboxRow row, Kind kind, Telling telling, @Nullable ActivityCard card, Language language) {
        Phrasing.Phrased text = phrasing.phrase(kind, completed(telling.values(), card), language);
        return new InboxLine(
                NoticeKey.of(row.notice()),
                row.kind(),
                row.lane().wire(),
                row.at(),
                text.title(),
                text.body(),
                text.link(),
                row.readAt(),
                Stamps.of(row, telling.values(), card));
    }

    /** A notice made before its activity's card arrived says now what it could not say then. */
    private static Map<String, Object> completed(Map<String, Object> told, @Nullable ActivityCard card) {
        if (card == null) {
            return told;
        }
        Map<String, Object> values = new HashMap<>(card.values(told));
        values.putAll(told);
        return values;
    }
}
