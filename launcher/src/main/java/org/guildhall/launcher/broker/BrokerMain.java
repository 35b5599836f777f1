package org.guildhall.launcher.broker;

import java.nio.file.Path;
import org.guildhall.launcher.ProcessLog;

/**
 * The broker as a process of its own: {@code BrokerMain <folder> <port> <controller port>}; stops on SIGTERM. Without
 * arguments it takes its settings from the environment, as the image {@code apache/kafka} does, and makes no topics.
 */
public final class BrokerMain {

    private BrokerMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) {
        ProcessLog.configure();
        long begin = System.nanoTime();
        boolean standsIn = args.length == 0;
        BrokerOptions options = standsIn
                ? BrokerOptions.fromEnvironment(System.getenv())
                : BrokerOptions.strict(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        EmbeddedBroker broker = EmbeddedBroker.start(options);
        if (!standsIn) {
            broker.create(Topics.all());
        }
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
        System.out.println("broker ready at " + broker.bootstrapServers() + " after "
                + (System.nanoTime() - begin) / 1_000_000 + " ms");
        if (Boolean.getBoolean("guildhall.training")) {
            System.exit(0);
        }
        broker.awaitStop();
    }
}
