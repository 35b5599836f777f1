package org.guildhall.activity.demo;

import java.util.List;
import org.guildhall.activity.details.Kind;
import org.guildhall.activity.details.Names;
import org.jspecify.annotations.Nullable;

/**
 * One activity of the demo.
 *
 * @param wanting how many want to come
 */
record DemoActivity(
        String key,
        Names title,
        Names description,
        Kind kind,
        List<String> themes,
        String union,
        String department,
        When when,
        String place,
        int capacity,
        int waitingPlaces,
        int wanting,
        Fate fate,
        @Nullable String reason) {

    /** When sessions are: weeks of a past semester, or days from today. */
    sealed interface When {
        /** A day of a week of the semester before this one. */
        record PastSemester(int week, int weekday, int hour) implements When {}

        /** Days from today, negative for the past; several sessions a week apart. */
        record FromToday(int day, int hour, int sessions) implements When {}
    }

    /** What becomes of it. */
    enum Fate {
        HELD,
        CANCELLED,
        OPEN,
        OPENS_SOON,
        DRAFT,
        FILED,
        OFFICERS
    }
}
