package org.guildhall.bench.kill;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.guildhall.launcher.parts.Part;

/**
 * A run as its seed decides it: what fails, after which share of the answers, for how long, and whether
 * activity-service has two instances. Seeds in a row take the faults in turn, every other with two instances.
 */
public record Plan(long seed, Fault fault, boolean twoInstances, double after, Duration away) {
    private static final List<Part> CONSUMERS = List.of(Part.NOTIFICATION, Part.ACTIVITY);
    /** Which of two instances hears a roster is the broker's affair, so then another consumer ends. */
    private static final List<Part> OTHER_CONSUMERS = List.of(Part.INSIGHT, Part.NOTIFICATION);

    static final int FAULTS = 9;

    public static Plan of(long seed) {
        Random random = new Random(seed);
        return new Plan(
                seed,
                fault(Math.floorMod(seed - 1, FAULTS), Math.floorDiv(seed - 1, FAULTS)),
                seed % 2 == 0,
                0.1 + 0.6 * random.nextDouble(),
                Duration.ofMillis(random.nextInt(100, 3_000)));
    }

    private static Fault fault(int turn, long round) {
        return switch (turn) {
            case 0 -> Fault.Killed.only(Part.ACTIVITY);
            case 1 -> Fault.Killed.only(Part.STORE);
            case 2 -> Fault.Killed.only(Part.BROKER);
            case 3 -> Fault.Killed.only(Part.NOTIFICATION);
            case 4 -> Fault.Killed.only(Part.GATEWAY);
            case 5 -> Fault.Killed.everything();
            case 6 -> new Fault.Crashed(Part.ACTIVITY, Fault.Point.ACKNOWLEDGED_NOT_RELAYED);
            case 7 -> new Fault.Crashed(Part.ACTIVITY, Fault.Point.SENT_NOT_PULLED);
            default ->
                new Fault.Crashed(consumer(round % 2 == 0, (int) (round / 2 % 2)), Fault.Point.APPLIED_NOT_COMMITTED);
        };
    }

    private static Part consumer(boolean oneInstance, int which) {
        return (oneInstance ? CONSUMERS : OTHER_CONSUMERS).get(which);
    }

    /** In words, for the table of runs. */
    String text() {
        return fault.text() + (twoInstances ? ", two instances" : ", one instance");
    }

    /** After how many of so many answers it happens. */
    int moment(int answers) {
        return (int) (after * answers);
    }
}
