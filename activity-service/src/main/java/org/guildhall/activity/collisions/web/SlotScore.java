package org.guildhall.activity.collisions.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.activity.calendars.Span;
import org.guildhall.activity.collisions.Clash;
import org.guildhall.activity.collisions.CollisionService;
import org.guildhall.activity.collisions.Part;
import org.guildhall.activity.collisions.Score;
import org.guildhall.activity.details.Names;
import org.jspecify.annotations.Nullable;

/**
 * A slot's score: that of its worst session, why, and times that collide less.
 *
 * @param worstSession counting from 1
 * @param blockedPercent of the audience in an exam or placement
 */
record SlotScore(
        int score,
        Score.Band band,
        List<Code> codes,
        int worstSession,
        int blockedPercent,
        List<ClashView> parts,
        List<BetterSlot> better) {

    /** What stands in the way of filing it. */
    enum Code {
        COLLISION,
        EXAM_BLOCK,
        OUT_OF_HOURS
    }

    record ClashView(
            int grade,
            Clash kind,
            Names label,
            @Nullable String activity,
            Instant startsAt,
            Instant endsAt,
            double points) {
        private static final double TENTHS = 10.0;

        static ClashView of(Part part) {
            return new ClashView(
                    part.grade(),
                    part.claim().clash(),
                    part.claim().label(),
                    part.claim().activity(),
                    part.claim().from(),
                    part.claim().to(),
                    Math.round(part.points() * TENTHS) / TENTHS);
        }
    }

    record BetterSlot(int score, List<SlotTime> sessions) {}

    record SlotTime(Instant startsAt, Instant endsAt) {
        static SlotTime of(Span span) {
            return new SlotTime(span.from(), span.to());
        }
    }

    static SlotScore of(CollisionService.Verdict verdict) {
        Score score = verdict.score();
        return new SlotScore(
                score.value(),
                score.band(),
                Stream.of(
                                score.band() == Score.Band.COLLISION ? Code.COLLISION : null,
                                score.isExamBlock() ? Code.EXAM_BLOCK : null,
                                score.outOfHours() ? Code.OUT_OF_HOURS : null)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                score.worst() + 1,
                score.blocked(),
                score.parts().stream().map(ClashView::of).toList(),
                verdict.better().stream()
                        .map(better -> new BetterSlot(
                                better.score(),
                                better.sessions().stream().map(SlotTime::of).toList()))
                        .toList());
    }
}
