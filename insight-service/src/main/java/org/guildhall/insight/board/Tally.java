package org.guildhall.insight.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.insight.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** What one sheet adds to a board: a pure function of the sheet. */
sealed interface Tally {

    String union();

    /** Seats of a roster by the grades its people had; those whose card was not known then; sign-ups by minute. */
    record OfRoster(
            String union,
            boolean counts,
            int taken,
            int waiting,
            Map<Integer, Integer> seats,
            List<String> unstamped,
            Map<Long, Integer> minutes)
            implements Tally {}

    /** An opinion on its way. */
    record OfOpinion(
            String union,
            int rung,
            String state,
            @Nullable String how,
            @Nullable Instant due) implements Tally {
        boolean isOpen() {
            return !"CLOSED".equals(state);
        }

        boolean isOverdue(Instant now) {
            return "HELD".equals(state) && due != null && due.isBefore(now);
        }

        boolean isConfirmed() {
            return !isOpen() && "CONFIRMED".equalsIgnoreCase(how);
        }
    }

    /** An activity; drafts and cancelled ones do not count. */
    record OfActivity(String union, boolean counts) implements Tally {}

    /** A member of a grade. */
    record OfMember(String union, String member, int grade, boolean counts) implements Tally {}

    static @Nullable Tally of(Sheet sheet) {
        String union = sheet.text("union");
        return switch (sheet.text("sort")) {
            case "roster" -> roster(sheet, union);
            case "opinion" ->
                new OfOpinion(
                        union, sheet.number("rung"), sheet.text("state"), sheet.text("how"), due(sheet.text("due")));
            case "activity" ->
                new OfActivity(
                        union,
                        sheet.text("state").equals("ANNOUNCED")
                                || sheet.text("state").equals("HELD"));
            case "member" ->
                new OfMember(
                        union,
                        sheet.id().substring("member/".length()),
                        sheet.number("grade"),
                        Boolean.TRUE.equals(sheet.at("counts")));
            default -> null;
        };
    }

    private static @Nullable Instant due(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }

    private static Tally roster(Sheet sheet, String union) {
        Map<Integer, Integer> seats = new HashMap<>();
        List<String> unstamped = new ArrayList<>();
        sheet.map("entries").forEach((member, state) -> {
            if ("SEATED".equals(state)) {
                for (Object person : Sheet.list(sheet.map("people").get(member))) {
                    if (person instanceof Map<?, ?> one) {
                        if (one.get("grade") instanceof Number grade) {
                            seats.merge(grade.intValue(), 1, Integer::sum);
                        } else {
                            unstamped.add(String.valueOf(one.get("member")));
                        }
                    }
                }
            }
        });
        Map<Long, Integer> minutes = new HashMap<>();
        sheet.map("minutes")
                .forEach((minute, count) -> minutes.put(Long.valueOf(minute.toString()), ((Number) count).intValue()));
        boolean counts = !"CANCELLED".equals(sheet.at("seats.state"));
        return new OfRoster(
                union, counts, sheet.number("seats.taken"), sheet.number("seats.waiting"), seats, unstamped, minutes);
    }
}
