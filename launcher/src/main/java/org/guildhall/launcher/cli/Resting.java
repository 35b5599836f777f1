package org.guildhall.launcher.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.launcher.Elsewhere;
import org.guildhall.launcher.parts.Operations;
import org.guildhall.launcher.parts.Part;
import org.guildhall.launcher.parts.PartEnvironment;

/**
 * Work on a store whose services rest. On this machine they are stopped for it and started again; those of an
 * installation elsewhere its administrator has stopped.
 */
final class Resting {

    private Resting() {}

    /** What is done meanwhile. */
    interface Work {
        void on(String store, boolean installationIsHere) throws IOException;
    }

    static int during(Work work) throws IOException {
        Optional<Elsewhere> elsewhere = Elsewhere.of(System.getenv());
        if (elsewhere.isPresent()) {
            work.on(elsewhere.get().storeUri(), false);
            return 0;
        }
        Operations operations = Console.operations();
        List<Part> ran = Arrays.stream(Part.values()).filter(operations::runs).toList();
        operations.down();
        Operations.Outcome store = operations.up(List.of(Part.STORE));
        if (!store.isFine()) {
            store.complaints().forEach(Console::complain);
            return 1;
        }
        try {
            work.on(PartEnvironment.store(Console.ports()), true);
        } finally {
            operations.down();
        }
        return operations.up(ran).isFine() ? 0 : 1;
    }
}
