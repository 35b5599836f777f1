package org.guildhall.activity.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.guildhall.activity.attendance.Presence.Result;

/** From presences to results: a part of the seats in one write, the rest in the next. */
final class Settling {
    static final int PER_WRITE = 256;

    private Settling() {}

    /** Warns who is missing; true when nobody is left to warn. */
    static boolean warn(People people, Collection<String> seated, Hours hours, boolean checkOut, Instant now) {
        List<Presence> missing = seated.stream()
                .map(people::of)
                .filter(one -> !one.warned() && !one.came(hours, checkOut) && !one.excused())
                .sorted((a, b) -> a.member().compareTo(b.member()))
                .toList();
        missing.stream()
                .limit(PER_WRITE)
                .forEach(one -> people.put(
                        one.wasWarned(), new AttendanceEvent.NoShowWarned(one.member(), hours.settlesAt(), now)));
        return missing.size() <= PER_WRITE;
    }

    /** Gives seats their results; true when each has one. */
    static boolean settle(People people, Collection<String> seated, Hours hours, boolean checkOut, Instant now) {
        List<Presence> open = seated.stream()
                .map(people::of)
                .filter(one -> one.result() == null)
                .sorted((a, b) -> a.member().compareTo(b.member()))
                .toList();
        for (Presence one : open.subList(0, Math.min(PER_WRITE, open.size()))) {
            if (one.came(hours, checkOut)) {
                long minutes = one.minutes(hours, checkOut);
                people.put(one.became(Result.CAME), new AttendanceEvent.Attended(one.member(), minutes, now));
            } else if (one.excused()) {
                people.put(one.became(Result.EXCUSED));
            } else {
                people.put(one.became(Result.NO_SHOW), new AttendanceEvent.NoShowRecorded(one.member(), now));
            }
        }
        return open.size() <= PER_WRITE;
    }
}
