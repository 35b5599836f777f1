package org.guildhall.launcher.parts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Starts parts by a {@link StartPlan} and watches each of them until it is ready, has died or took too long. */
final class Starter {

    private static final long PATIENCE_MILLIS = 180_000;
    private static final long LOOK_EVERY_MILLIS = 60;

    private final Parts parts;
    private final Progress progress;
    private final Map<Part, Long> begun = new EnumMap<>(Part.class);
    private final Set<Part> ready = EnumSet.noneOf(Part.class);
    private final long start = System.nanoTime();

    Starter(Parts parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    /** Starts them all and returns those that did not become ready. */
    List<Part> start(List<Part> wanted) {
        StartPlan plan = new StartPlan(wanted, Runtime.getRuntime().availableProcessors());
        while (!plan.isDone()) {
            for (var part = plan.next(); part.isPresent(); part = plan.next()) {
                begin(part.get(), plan);
            }
            plan.booting().forEach(part -> look(part, plan));
            if (!pause()) {
                return plan.booting();
            }
        }
        return plan.failures();
    }

    private void begin(Part part, StartPlan plan) {
        begun.put(part, System.nanoTime());
        try {
            parts.start(part);
        } catch (RuntimeException e) {
            progress.say("  " + part.id() + " cannot be started: " + e.getMessage());
            plan.failed(part);
        }
    }

    private void look(Part part, StartPlan plan) {
        long millis = (System.nanoTime() - begun.getOrDefault(part, 0L)) / 1_000_000;
        if (parts.isReady(part)) {
            parts.markReady(part, millis);
            progress.say(String.format(Locale.ROOT, "  %-13s ready after %.1f s", part.id(), millis / 1000.0));
            plan.ready(part);
            tellSignIn(part);
        } else if (!parts.isAlive(part)) {
            progress.say("  " + part.id() + " ended before it was ready. Its last words:");
            progress.say(parts.lastWords(part, 15).indent(4));
            plan.failed(part);
        } else if (millis > PATIENCE_MILLIS) {
            progress.say("  " + part.id() + " is not ready after " + millis / 1000 + " s; see ./guildhall logs "
                    + part.id());
            plan.failed(part);
        }
    }

    /** People can sign in as soon as the accounts and the door are there; the rest may still be starting. */
    private void tellSignIn(Part part) {
        ready.add(part);
        if ((part == Part.MEMBER || part == Part.GATEWAY) && ready.containsAll(Set.of(Part.MEMBER, Part.GATEWAY))) {
            progress.say(String.format(
                    Locale.ROOT, "  -- sign-in works %.1f s after the start --", (System.nanoTime() - start) / 1e9));
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
