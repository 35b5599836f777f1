package org.guildhall.activity.signup.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sign-up as its owner sees it.
 *
 * @param askedUntil the time has moved: until then its owner has to say whether they can come
 */
record SignUpView(
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
        List<String> party,
        Instant at,
        @Nullable Instant askedUntil,
        Map<String, String> actions) {}
