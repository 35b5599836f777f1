package org.guildhall.insight.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The live board of a union, or of the whole college. */
public record Board(
        Instant asOf,
        List<Minute> signUpsPerMinute,
        List<GradeSeats> seatsByGrade,
        List<Rung> openOpinions,
        Totals totals) {

    /** Sign-ups accepted within one minute. */
    public record Minute(Instant minute, int count) {}

    /** Seats held by members of a grade; null when held back because too few people stand behind it. */
    public record GradeSeats(
            int grade,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer seats,

            int members) {}

    /** Opinions open on a rung, and those whose due has passed unanswered. */
    public record Rung(int rung, int open, int overdue) {}

    /** Sums nobody can be told apart in. */
    public record Totals(int activities, int seats, int waiting, int opinionsOpen, int opinionsConfirmed) {}
}
