package org.guildhall.activity.calendars.web;

import java.util.List;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Entry;
import org.guildhall.activity.calendars.Preview;
import org.guildhall.activity.calendars.Span;

/** What an import would do; of long lists the first hundred, beside how many there are. */
record PreviewView(String hash, Part added, Part changed, Part removed, int same, Doubtful doubtful, long version) {
    private static final int SHOWN = 100;

    record Part(int count, List<Line> first) {
        static Part of(List<Entry> entries) {
            return new Part(
                    entries.size(), entries.stream().limit(SHOWN).map(Line::of).toList());
        }
    }

    record Line(String label, BusyKind kind, boolean allDay, Span begins, int times) {
        static Line of(Entry entry) {
            return new Line(
                    entry.label(),
                    entry.kind(),
                    entry.allDay(),
                    entry.spans().getFirst(),
                    entry.spans().size());
        }
    }

    record Doubtful(int count, List<DoubtView> first) {}

    record DoubtView(String code, String label, boolean leftOut) {}

    static PreviewView of(Preview preview, long version) {
        List<DoubtView> doubts = preview.doubts().stream()
                .limit(SHOWN)
                .map(doubt -> new DoubtView(
                        doubt.code().text(), doubt.label(), doubt.code().isRefused()))
                .toList();
        return new PreviewView(
                preview.hash(),
                Part.of(preview.added()),
                Part.of(preview.changed()),
                Part.of(preview.removed()),
                preview.same(),
                new Doubtful(preview.doubts().size(), doubts),
                version);
    }
}
