package org.guildhall.notification.notice.kafka;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this service reads of a fact about somebody's attendance. */
record AttendanceTold(
        String activity,
        int session,
        String member,
        @Nullable String decision,
        @Nullable String until) {
    String signUp() {
        return activity + "." + session + "." + member;
    }

    /** The fields kinds may name. */
    Map<String, Object> facts() {
        return new Fields()
                .with("activity", activity)
                .with("session", session)
                .with("member", member)
                .with("decision", decision)
                .with("until", until)
                .all();
    }
}
