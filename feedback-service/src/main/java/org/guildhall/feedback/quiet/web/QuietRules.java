package org.guildhall.feedback.quiet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guildhall.feedback.line.Category;
import org.guildhall.feedback.line.Line;
import org.guildhall.feedback.line.Lines;
import org.guildhall.feedback.line.Names;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.quiet.QuietRoom;
import org.guildhall.feedback.quiet.ReleasePlan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a writer must know before the first word: the work, the releases, and that nobody can be reached in need. */
@RestController
class QuietRules {

    private static final String HOTLINE = "12356";

    private final QuietRoom room;
    private final ReleasePlan plan;
    private final Lines lines;
    private final Moments moments;

    QuietRules(QuietRoom room, ReleasePlan plan, Lines lines, Moments moments) {
        this.room = room;
        this.plan = plan;
        this.lines = lines;
        this.moments = moments;
    }

    @GetMapping("/api/opinions/anonymous/rules")
    Rules rules() {
        Instant now = moments.now();
        LocalDate day = now.atZone(plan.zone()).toLocalDate();
        List<UnionBody> unions = lines.all().stream().map(UnionBody::of).toList();
        return new Rules(
                day, room.zeroBits(), QuietRequests.MAX_TEXT, plan.coming(now), plan.next(now), HOTLINE, unions);
    }

    Receipt receipt(boolean inNeed) {
        return new Receipt("WAITING_RELEASE", plan.next(moments.now()), HOTLINE, inNeed);
    }

    /** What became of an act, with the hotline always; {@code inNeed} when the words ask for it. */
    record Receipt(String state, Instant nextRelease, String hotline, boolean inNeed) {}

    record Rules(
            LocalDate day,
            int zeroBits,
            int maxChars,
            List<String> releases,
            Instant nextRelease,
            String hotline,
            List<UnionBody> unions) {}

    record UnionBody(String id, Names names, List<CategoryBody> categories) {
        static UnionBody of(Line line) {
            return new UnionBody(
                    line.union(),
                    line.names(),
                    line.categories().stream()
                            .filter(it -> it.lane() == Category.Lane.LADDER)
                            .map(it -> new CategoryBody(it.id(), it.names()))
                            .toList());
        }
    }

    record CategoryBody(String id, Names names) {}
}
