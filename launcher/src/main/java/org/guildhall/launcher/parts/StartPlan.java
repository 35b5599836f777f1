package org.guildhall.launcher.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides what may be started next: the store and the broker at once, then the services, only as many side by side as
 * there are cores, because more of them only make each other late. A service gives up without a store, so it waits for
 * that; the broker it can await itself.
 */
final class StartPlan {

    private final Deque<Part> waiting;
    private final Set<Part> booting = new TreeSet<>();
    private final Set<Part> failed = new TreeSet<>();
    private final int sideBySide;

    StartPlan(List<Part> wanted, int sideBySide) {
        this.waiting = new ArrayDeque<>(new TreeSet<>(wanted));
        this.sideBySide = Math.max(1, sideBySide);
    }

    /** The next part to start now, if any may be. */
    Optional<Part> next() {
        Part first = waiting.peek();
        if (first == null) {
            return Optional.empty();
        }
        if (first.speaksHttp()) {
            if (failed.contains(Part.STORE) || failed.contains(Part.BROKER)) {
                waiting.clear();
                return Optional.empty();
            }
            if (booting.contains(Part.STORE) || booting.size() >= sideBySide) {
                return Optional.empty();
            }
        }
        booting.add(waiting.remove());
        return Optional.of(first);
    }

    void ready(Part part) {
        booting.remove(part);
    }

    void failed(Part part) {
        booting.remove(part);
        failed.add(part);
    }

    List<Part> booting() {
        return new ArrayList<>(booting);
    }

    List<Part> failures() {
        return new ArrayList<>(failed);
    }

    boolean isDone() {
        return waiting.isEmpty() && booting.isEmpty();
    }
}
