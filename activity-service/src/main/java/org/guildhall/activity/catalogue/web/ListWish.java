package org.guildhall.activity.catalogue.web;

import java.time.Instant;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.Wish;
import org.guildhall.activity.details.Kind;
import org.guildhall.directory.Actor;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Turns the parameters of a list into a wish, with what the actor may see. */
final class ListWish {
    private ListWish() {}

    static Wish of(
            Actor actor,
            @Nullable String union,
            @Nullable State state,
            @Nullable String kind,
            @Nullable Integer grade,
            @Nullable String semester,
            @Nullable Instant from,
            @Nullable String cursor,
            int limit) {
        return new Wish(
                union,
                state,
                kind == null ? null : kind(kind),
                grade,
                semester,
                from,
                cursor == null ? null : after(cursor),
                actor.isOfficer() ? actor.card().union() : null,
                actor.isCounselor() || actor.isStaff(),
                limit);
    }

    static String position(Activity activity) {
        return activity.details().startsAt().toEpochMilli() + "/" + activity.id();
    }

    private static Kind kind(String code) {
        try {
            return Kind.of(code);
        } catch (IllegalArgumentException e) {
            throw new BadInput("kind", "kind-unknown", e);
        }
    }

    private static Wish.After after(String cursor) {
        String text = Cursor.decode(cursor);
        int slash = text.indexOf('/');
        try {
            return new Wish.After(
                    Instant.ofEpochMilli(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new BadInput("cursor", "cursor-broken", e);
        }
    }
}
