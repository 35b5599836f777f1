package org.guildhall.insight;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.platform.test.TestInstallation;

/** An activity of a union with one roster, and opinions, told as their services tell them. */
public final class Happenings {
    public final String activity = UUID.randomUUID().toString();
    private final TestInstallation installation;
    private final String union;
    private int taken;
    private int waiting;

    public Happenings(TestInstallation installation, String union) {
        this.installation = installation;
        this.union = union;
    }

    public String roster() {
        return activity + ".1";
    }

    public void announced() {
        Map<String, Object> card =
                Map.of("activity", activity, "union", union, "state", "ANNOUNCED", "leadDepartment", "culture-sports");
        installation.publish("activity.events", "activity.announced.v1", "activity/" + activity, activity, card);
    }

    public long seated(String member, String... party) {
        taken += 1 + party.length;
        return roster(
                "activity.seat-confirmed.v1", Map.of("member", member, "party", List.of(party), "from", "DIRECT"));
    }

    public long waiting(String member) {
        waiting++;
        return roster("activity.place-waiting.v1", Map.of("member", member, "party", List.of()));
    }

    public long givenUp(String member) {
        taken--;
        return roster("activity.seat-given-up.v1", Map.of("member", member, "party", List.of(), "place", "SEATED"));
    }

    public void again(long position, String type, String member) {
        installation.publishAt(
                position,
                "activity.events",
                type,
                "roster/" + roster(),
                activity,
                body(Map.of("member", member, "party", List.of(), "from", "DIRECT")));
    }

    public void poison() {
        installation.publish("activity.events", "activity.seat-confirmed.v1", "roster/" + roster(), activity, "{\"no");
    }

    public String held(int rung, Instant due) {
        String opinion = UUID.randomUUID().toString();
        installation.publish(
                "feedback.events",
                "feedback.opinion-held.v1",
                "opinion/" + opinion,
                opinion,
                Map.of(
                        "opinion",
                        opinion,
                        "union",
                        union,
                        "rung",
                        rung,
                        "due",
                        due.toString(),
                        "holders",
                        List.of("h")));
        return opinion;
    }

    public void confirmed(String opinion) {
        installation.publish(
                "feedback.events",
                "feedback.opinion-closed.v1",
                "opinion/" + opinion,
                opinion,
                Map.of("opinion", opinion, "union", union, "how", "confirmed", "rung", 1, "handlers", List.of("h")));
    }

    private long roster(String type, Map<String, Object> more) {
        return installation.publish("activity.events", type, "roster/" + roster(), activity, body(more));
    }

    private Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "activity",
                activity,
                "session",
                1,
                "union",
                union,
                "seats",
                Map.of("state", "OPEN", "capacity", 500, "taken", taken, "waiting", waiting)));
        body.putAll(more);
        return body;
    }
}
