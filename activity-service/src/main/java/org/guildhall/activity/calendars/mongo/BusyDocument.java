package org.guildhall.activity.calendars.mongo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.guildhall.activity.calendars.Busy;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.semesters.Semester;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar keeps people busy with in one semester, as small as can be: {@code spans} holds four numbers each,
 * the first minute since 1970, the length in minutes, and where its label and its kind stand among the {@code labels}
 * and {@code kinds}.
 */
record BusyDocument(List<String> labels, List<String> kinds, List<Integer> spans) {
    private static final int NUMBERS = 4;
    private static final int MOST_SEMESTERS = 6;
    private static final int MINUTE = 60;

    /** By id of semester; what reaches over several stands in each. */
    static Map<String, BusyDocument> bySemester(List<Busy> all) {
        Map<String, Sheet> sheets = new TreeMap<>();
        for (Busy busy : all) {
            Semester semester = Semester.at(busy.from());
            for (int i = 0; i < MOST_SEMESTERS; i++) {
                sheets.computeIfAbsent(semester.id(), id -> new Sheet()).add(busy);
                semester = semester.next();
                if (!busy.to()
                        .isAfter(semester.from().atStartOfDay(Semester.CAMPUS).toInstant())) {
                    break;
                }
            }
        }
        Map<String, BusyDocument> documents = new LinkedHashMap<>();
        sheets.forEach((id, sheet) -> documents.put(id, sheet.toDocument()));
        return documents;
    }

    /** Read without the converter: there may be thousands. */
    static List<Busy> read(Document document) {
        List<String> labels = document.getList("labels", String.class);
        List<String> kinds = document.getList("kinds", String.class);
        List<Integer> spans = document.getList("spans", Integer.class);
        List<Busy> all = new ArrayList<>(spans.size() / NUMBERS);
        for (int i = 0; i + NUMBERS <= spans.size(); i += NUMBERS) {
            long from = (long) spans.get(i) * MINUTE;
            String[] kind = kinds.get(spans.get(i + 3)).split("/", 2);
            all.add(new Busy(
                    Instant.ofEpochSecond(from),
                    Instant.ofEpochSecond(from + (long) spans.get(i + 1) * MINUTE),
                    BusyKind.valueOf(kind[0]),
                    labels.get(spans.get(i + 2)),
                    kind.length == 1 ? null : DayOfWeek.valueOf(kind[1])));
        }
        return all;
    }

    /** A semester while it is being filled. */
    private static final class Sheet {
        private final Map<String, Integer> labels = new LinkedHashMap<>();
        private final Map<String, Integer> kinds = new LinkedHashMap<>();
        private final List<Integer> spans = new ArrayList<>();

        void add(Busy busy) {
            int from = (int) (busy.from().getEpochSecond() / MINUTE);
            int to = (int) ((busy.to().getEpochSecond() + MINUTE - 1) / MINUTE);
            spans.addAll(List.of(
                    from, to - from, place(labels, busy.label()), place(kinds, kind(busy.kind(), busy.runsLike()))));
        }

        private static String kind(BusyKind kind, @Nullable DayOfWeek runsLike) {
            return runsLike == null ? kind.name() : kind + "/" + runsLike;
        }

        private static int place(Map<String, Integer> places, String word) {
            return places.computeIfAbsent(word, key -> places.size());
        }

        BusyDocument toDocument() {
            return new BusyDocument(List.copyOf(labels.keySet()), List.copyOf(kinds.keySet()), List.copyOf(spans));
        }
    }
}
