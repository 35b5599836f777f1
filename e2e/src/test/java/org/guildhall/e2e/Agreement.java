package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes an activity of the demo through everybody who has to agree, by the API. */
final class Agreement {
    private Agreement() {}

    /** Files a draft, has each level agree, and announces it. */
    static void announce(Visitor organiser, String id) {
        String activity = "/api/activities/" + id;
        done(act(organiser, activity, "/filing", "{}"));
        for (String level = next(organiser, activity); !level.isEmpty(); level = next(organiser, activity)) {
            done(act(Visitor.signedInAs(holder(level)), activity, "/approval", "{\"agreed\":true}"));
        }
        done(act(organiser, activity, "/announcement", "{}"));
    }

    /** Cancels for safety, which acts at once, whoever has to sign afterwards. */
    static void cancel(Visitor organiser, String id, String reason) {
        String activity = "/api/activities/" + id;
        String cost = organiser.get(activity + "/cancellation-cost").at("/tag");
        String body = "{\"reason\":\"%s\",\"ground\":\"SAFETY\",\"cost\":\"%s\"}".formatted(reason, cost);
        done(act(organiser, activity, "/cancellation", body));
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
