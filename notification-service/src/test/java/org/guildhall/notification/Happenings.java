package org.guildhall.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.test.TestInstallation;

/** An activity with one roster, told as activity-service tells it. */
public final class Happenings {
    public final String activity = UUID.randomUUID().toString();
    private final TestInstallation installation;
    private final int capacity;
    private int taken;
    private int waiting;
    private String state = "OPEN";

    public Happenings(TestInstallation installation, int capacity) {
        this.installation = installation;
        this.capacity = capacity;
    }

    public String roster() {
        return activity + ".1";
    }

    public long card(String type, String cardState, Map<String, Object> more) {
        Map<String, Object> card = new HashMap<>(Map.of(
                "activity",
                activity,
                "union",
                "clinical",
                "leadDepartment",
                "culture-sports",
                "title",
                Map.of("zh", "“3+2”篮球友谊赛", "en", "3+2 basketball friendly"),
                "kind",
                "match",
                "state",
                cardState,
                "circle",
                "UNION",
                "audience",
                Map.of("grades", List.of(), "officersOnly", false),
                "sessions",
                List.of(Map.of("session", 1, "startsAt", "2026-12-17T06:00:00Z", "place", "东区体育馆"))));
        card.putAll(more);
        return installation.publish("activity.events", type, "activity/" + activity, activity, card);
    }

    public long announced() {
        return card("activity.announced.v1", "ANNOUNCED", Map.of());
    }

    public long cancelled(String reason) {
        return card("activity.cancelled.v1", "CANCELLED", Map.of("reason", reason));
    }

    public long seated(String member, String... party) {
        taken += 1 + party.length;
        return roster(
                "activity.seat-confirmed.v1", Map.of("member", member, "party", List.of(party), "from", "DIRECT"));
    }

    public long waiting(String member) {
        waiting++;
        return roster("activity.place-waiting.v1", Map.of("member", member, "party", List.of(), "position", waiting));
    }

    public long promoted(String member) {
        waiting--;
        taken++;
        return roster("activity.seat-confirmed.v1", Map.of("member", member, "party", List.of(), "from", "WAITING"));
    }

    public long switched() {
        return card("activity.slot-switched.v1", "ANNOUNCED", Map.of("from", 1, "slot", 2, "moves", 1));
    }

    public long postponed(String reason) {
        return card("activity.postponed.v1", "POSTPONED", Map.of("reason", reason));
    }

    public long asked(String member) {
        return roster(
                "activity.consent-asked.v1",
                Map.of("member", member, "party", List.of(), "until", "2026-12-15T06:00:00Z"));
    }

    public long freed(String member, String reason) {
        taken--;
        return roster(
                "activity.seat-released.v1",
                Map.of("member", member, "party", List.of(), "place", "SEATED", "reason", reason));
    }

    public long givenUp(String member) {
        taken--;
        return roster("activity.seat-given-up.v1", Map.of("member", member, "party", List.of(), "place", "SEATED"));
    }

    /** Something about one member's attendance, told by the session's door. */
    public long attendance(String type, String member, String field, String value) {
        Map<String, Object> told = Map.of(
                "activity",
                activity,
                "session",
                1,
                "union",
                "clinical",
                "member",
                member,
                field,
                value,
                "at",
                "2026-10-12T04:00:00Z");
        return installation.publish("activity.events", type, "attendance/" + roster(), activity, told);
    }

    public long closedByCancellation() {
        state = "CANCELLED";
        return roster("activity.sign-up-closed.v1", Map.of("reason", "CANCELLED"));
    }

    private long roster(String type, Map<String, Object> more) {
        return installation.publish("activity.events", type, "roster/" + roster(), activity, body(more));
    }

    /** A roster fact told again at a position it already had. */
    public void again(long position, String type, Map<String, Object> more) {
        installation.publishAt(position, "activity.events", type, "roster/" + roster(), activity, body(more));
    }

    /** The roster's story told anew after a restore: only these have seats. */
    public void restated(String... seated) {
        taken = 0;
        waiting = 0;
        long position = Position.of(2, 100);
        retold(position, "activity.roster-changed.v1", Map.of("waitingPlaces", 0, "maxParty", 2));
        for (String member : seated) {
            taken++;
            Map<String, Object> seat = Map.of("member", member, "party", List.of(), "from", "DIRECT");
            retold(++position, "activity.seat-confirmed.v1", seat);
        }
    }

    private void retold(long position, String type, Map<String, Object> more) {
        installation.publishAt(position, true, "activity.events", type, "roster/" + roster(), activity, body(more));
    }

    private Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "activity",
                activity,
                "session",
                1,
                "union",
                "clinical",
                "seats",
                Map.of("state", state, "capacity", capacity, "taken", taken, "waiting", waiting),
                "at",
                Instant.now().toString()));
        body.putAll(more);
        return body;
    }
}
