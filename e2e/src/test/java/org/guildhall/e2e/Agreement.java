package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** Takes an activity of the demo through everybody who has to agree, by the API. */
final class Agreement {
    private Agreement() {}

    /** Files a draft, has each level agree and the counselor of the demo clear every time, and announces it. */
    static void announce(Visitor organiser, String id) {
        String activity = "/api/activities/" + id;
        done(act(organiser, activity, "/filing", "{}"));
        for (String level = next(organiser, activity); !level.isEmpty(); level = next(organiser, activity)) {
            done(act(Visitor.signedInAs(holder(level)), activity, "/approval", "{\"agreed\":true}"));
        }
        clearAll(organiser, activity);
        done(act(organiser, activity, "/announcement", "{}"));
    }

    private static void clearAll(Visitor organiser, String activity) {
        for (JsonNode slot : organiser.get(activity).json().at("/slots")) {
            for (JsonNode asked : slot.at("/clearances")) {
                Visitor counselor = Visitor.signedInAs("counselor");
                String place = "/slots/" + slot.at("/rank").asInt() + "/clearances/"
                        + asked.at("/grade").asInt();
                String version = counselor.get(activity).header("ETag");
                done(counselor.change("PUT", activity + place, "{\"answer\":\"CLEARED\"}", version));
            }
        }
    }

    /** Cancels for safety, which acts at once, whoever has to sign afterwards. */
    static void cancel(Visitor organiser, String id, String reason) {
        String activity = "/api/activities/" + id;
        String cost = organiser.get(activity + "/cancellation-cost").at("/tag");
        String body = "{\"reason\":\"%s\",\"ground\":\"SAFETY\",\"cost\":\"%s\"}".formatted(reason, cost);
        done(act(organiser, activity, "/cancellation", body));
    }

    /** Moves it to another of its slots. */
    static void move(Visitor organiser, String id, int rank) {
        done(act(organiser, "/api/activities/" + id, "/slot-switch", "{\"rank\":%d}".formatted(rank)));
    }

    private static String next(Visitor organiser, String activity) {
        return organiser.get(activity).at("/plan/next");
    }

    private static String holder(String level) {
        return switch (level) {
            case "MINISTER" -> "minister";
            case "PRESIDIUM" -> "vice-president";
            case "COUNSELOR" -> "counselor";
            default -> "staff";
        };
    }

    private static Visitor.Answer act(Visitor who, String activity, String command, String body) {
        String version = who.get(activity).header("ETag");
        return who.post(activity + command, body, command + "-" + activity + version, version);
    }

    private static void done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }
}
