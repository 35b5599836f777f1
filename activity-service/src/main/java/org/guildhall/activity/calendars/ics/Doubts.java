package org.guildhall.activity.calendars.ics;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.activity.calendars.Doubt;

/** Collects what is doubtful while a file is read; a thousand are enough to see that something is wrong with it. */
final class Doubts {
    private static final int MOST = 1_000;
    private final List<Doubt> found = new ArrayList<>();

    void add(Doubt.Code code, String label) {
        if (found.size() < MOST) {
            found.add(new Doubt(code, label));
        }
    }

    List<Doubt> found() {
        return found;
    }
}
