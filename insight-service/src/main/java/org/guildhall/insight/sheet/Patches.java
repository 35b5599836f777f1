package org.guildhall.insight.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.insight.sheet.RosterFact.Gone;
import org.guildhall.insight.sheet.RosterFact.Restated;
import org.guildhall.insight.sheet.RosterFact.Seated;
import org.guildhall.insight.sheet.RosterFact.Told;
import org.guildhall.insight.sheet.RosterFact.Waiting;
import org.jspecify.annotations.Nullable;

/** How each fact changes its sheet. */
public final class Patches {
    private static final long MINUTE = 60;

    private Patches() {}

    public static Patch roster(RosterFact fact, String activity, String union, Seats seats) {
        Patch told = Patch.of("roster/" + fact.roster(), "roster", union)
                .set("activity", activity)
                .set("seats.state", seats.state())
                .set("seats.capacity", seats.capacity())
                .set("seats.taken", seats.taken())
                .set("seats.waiting", seats.waiting());
        return switch (fact) {
            case Seated seated -> seated(told, seated);
            case Waiting waiting -> {
                Patch patch = told.set(entry(waiting.member()), "WAITING");
                yield waiting.fresh() ? patch.raise(minute(waiting.at())) : patch;
            }
            case Gone gone -> told.set(entry(gone.member()), "GONE");
            case Restated ignored -> told.set("entries", Map.of()).set("people", Map.of());
            case Told ignored -> told;
        };
    }

    private static Patch seated(Patch told, Seated seated) {
        List<Map<String, Object>> people = new ArrayList<>();
        Stream.concat(Stream.of(seated.member()), seated.party().stream())
                .distinct()
                .forEach(member -> people.add(person(member, seated.grades())));
        Patch patch =
                told.set(entry(seated.member()), "SEATED").set("people." + key(seated.member()), List.copyOf(people));
        return seated.direct() ? patch.raise(minute(seated.at())) : patch;
    }

    private static Map<String, Object> person(String member, Map<String, Integer> grades) {
        Integer grade = grades.get(member);
        return grade == null ? Map.of("member", member) : Map.of("member", member, "grade", grade);
    }

    public static Patch activity(String activity, String union, String state, @Nullable String department) {
        Patch told = Patch.of("activity/" + activity, "activity", union).set("state", state);
        return department == null ? told : told.set("department", department);
    }

    public static Patch held(String opinion, String union, int rung, @Nullable Instant due) {
        return Patch.of("opinion/" + opinion, "opinion", union)
                .set("state", "HELD")
                .set("rung", rung)
                .set("due", due == null ? "" : due.toString());
    }

    public static Patch answered(String opinion, String union, int rung) {
        return Patch.of("opinion/" + opinion, "opinion", union)
                .set("state", "ANSWERED")
                .set("rung", rung);
    }

    public static Patch closed(String opinion, String union, String how, int rung) {
        return Patch.of("opinion/" + opinion, "opinion", union)
                .set("state", "CLOSED")
                .set("how", how)
                .set("rung", rung);
    }

    public static Patch member(String member, String union, int grade, boolean counts) {
        return Patch.of(memberSheet(member), "member", union)
                .set("grade", grade)
                .set("counts", counts);
    }

    static String memberSheet(String member) {
        return "member/" + member;
    }

    private static String entry(String member) {
        return "entries." + key(member);
    }

    /** Ids become names of fields; one that cannot be a name is refused, not bent. */
    private static String key(String member) {
        if (member.isEmpty() || member.contains(".") || member.startsWith("$")) {
            throw new IllegalArgumentException("no member id: " + member);
        }
        return member;
    }

    private static String minute(Instant at) {
        return "minutes." + at.getEpochSecond() / MINUTE;
    }
}
