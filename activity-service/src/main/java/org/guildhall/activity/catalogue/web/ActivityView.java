package org.guildhall.activity.catalogue.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.catalogue.web.ActivityRow.MineView;
import org.guildhall.activity.catalogue.web.ActivityRow.SeatsView;
import org.guildhall.activity.catalogue.web.ActivityRow.Words;
import org.jspecify.annotations.Nullable;

/** One activity with everything its page shows and what the reader may do. */
record ActivityView(
        String id,
        Words title,
        Words description,
        String kind,
        List<String> themes,
        String state,
        String union,
        String leadDepartment,
        Instant startsAt,
        Instant endsAt,
        String place,
        @Nullable SeatsView seats,
        @Nullable MineView mine,
        @Nullable String reason,
        String circle,
        AudienceView audience,
        String semester,
        PersonView responsible,
        List<SessionView> sessions,
        int people,
        List<String> traits,
        int moves,
        List<SlotView> slots,
        @Nullable PlanView plan,
        long version,
        Map<String, String> actions) {
    record AudienceView(List<Integer> grades, boolean officersOnly) {}

    record PersonView(String id, String displayName) {}

    record SessionView(
            int session,
            Instant startsAt,
            Instant endsAt,
            String place,
            @Nullable SeatsView seats,
            @Nullable MySignUpView mine) {}

    /** The reader's own sign-up in a session, as the sign-up resource tells it. */
    record MySignUpView(
            String id,
            String activity,
            int session,
            Words title,
            Instant startsAt,
            Instant endsAt,
            String place,
            String state,
            @Nullable Integer position,
            @Nullable String why,
            Instant at,
            @Nullable Instant askedUntil,
            Map<String, String> actions) {}
}
