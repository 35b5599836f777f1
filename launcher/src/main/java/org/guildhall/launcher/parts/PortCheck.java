package org.guildhall.launcher.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.guildhall.launcher.net.FreePort;

/** Finds out before anything is started whether a port is taken, and says what to do about it. */
final class PortCheck {

    private PortCheck() {}

    /** One sentence for each taken port of the given parts; empty when all are free. */
    static List<String> complaints(List<Part> parts, Ports ports, IntPredicate taken) {
        List<String> complaints = new ArrayList<>();
        for (Part part : parts) {
            for (String name : ports.namesOf(part)) {
                int port = ports.of(name);
                if (taken.test(port)) {
                    complaints.add(("Port %d, which %s needs, is taken by another program. Stop that program, or choose"
                                    + " another port: %s=%d ./guildhall up")
                            .formatted(port, name, Ports.variable(name), port + 1_000));
                }
            }
        }
        return complaints;
    }

    static boolean isTaken(int port) {
        return !FreePort.isFree(port);
    }
}
