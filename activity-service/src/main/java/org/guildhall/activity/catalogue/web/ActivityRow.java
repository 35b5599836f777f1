package org.guildhall.activity.catalogue.web;

import java.time.Instant;
import java.util.List;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.views.SeatCount;
import org.guildhall.activity.signup.views.SignUpRow;
import org.jspecify.annotations.Nullable;

/** An activity in a list, with the seats of its next session and the reader's own place. */
record ActivityRow(
        String id,
        Words title,
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
        @Nullable String reason) {
    record Words(String zh, String en) {
        static Words of(Names names) {
            return new Words(names.zh(), names.en());
        }
    }

    record SeatsView(
            String state,
            int capacity,
            int taken,
            int waiting,
            int waitingPlaces,
            int maxParty,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {
        static @Nullable SeatsView of(@Nullable SeatCount count) {
            return count == null
                    ? null
                    : new SeatsView(
                            count.seats().state().name(),
                            count.seats().capacity(),
                            count.seats().taken(),
                            count.seats().waiting(),
                            count.admission().waitingPlaces(),
                            count.admission().maxParty(),
                            count.admission().opensAt(),
                            count.admission().closesAt());
        }
    }

    record MineView(String signUp, String state, @Nullable Integer position) {
        static @Nullable MineView of(@Nullable SignUpRow row, boolean cancelled) {
            if (row == null || !row.live()) {
                return null;
            }
            boolean waiting = row.state() == Entry.State.WAITING && !cancelled;
            String state = cancelled ? "CANCELLED" : row.state().name();
            return new MineView(row.id().toString(), state, waiting ? row.place() : null);
        }
    }
}
