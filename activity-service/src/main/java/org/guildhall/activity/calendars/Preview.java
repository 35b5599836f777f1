package org.guildhall.activity.calendars;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an import would do to its source, before it does it. */
public record Preview(
        String hash, List<Entry> added, List<Entry> changed, List<Entry> removed, int same, List<Doubt> doubts) {

    static Preview of(String hash, List<Entry> before, Reading reading) {
        Map<String, Entry> known = new LinkedHashMap<>();
        before.forEach(entry -> known.put(entry.uid(), entry));
        List<Entry> added = new ArrayList<>();
        List<Entry> changed = new ArrayList<>();
        int same = 0;
        for (Entry entry : reading.entries()) {
            Entry old = known.remove(entry.uid());
            if (old == null) {
                added.add(entry);
            } else if (old.equals(entry)) {
                same++;
            } else {
                changed.add(entry);
            }
        }
        return new Preview(hash, added, changed, List.copyOf(known.values()), same, reading.doubts());
    }
}
