package org.guildhall.bench.kill;

import java.util.List;
import java.util.Locale;
import org.guildhall.launcher.parts.Part;

/** What goes wrong in a run: processes end at any moment, or one ends at a named point of the machinery. */
public sealed interface Fault {

    /** The parts that end. */
    List<Part> parts();

    /** In words, for the table of runs. */
    String text();

    /** {@code kill -9}, whatever they are doing. */
    record Killed(String what, List<Part> parts) implements Fault {

        public static Killed nothing() {
            return new Killed("nothing", List.of());
        }

        public static Killed only(Part part) {
            return new Killed(part.id(), List.of(part));
        }

        static Killed everything() {
            return new Killed("everything at once", List.of(Part.values()));
        }

        @Override
        public String text() {
            return "kill " + what;
        }
    }

    /** The process halts itself when it next passes the point. */
    record Crashed(Part part, Point point) implements Fault {

        @Override
        public List<Part> parts() {
            return List.of(part);
        }

        @Override
        public String text() {
            return part.id() + " ends " + point.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The points as the platform names them. */
    enum Point {
        ACKNOWLEDGED_NOT_RELAYED,
        SENT_NOT_PULLED,
        APPLIED_NOT_COMMITTED
    }
}
