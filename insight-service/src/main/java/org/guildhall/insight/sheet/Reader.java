package org.guildhall.insight.sheet;

import java.util.List;
import org.guildhall.platform.consumer.Subscription;

/** Gives what a generation has to hear. */
public interface Reader {

    List<Subscription> of(int generation);

    /** The consumer group of a generation. */
    static String group(int generation) {
        return "insight-g" + generation;
    }

    /** The topics every generation reads from their beginning. */
    static List<String> topics() {
        return List.of("activity.events", "feedback.events", "member.directory");
    }
}
