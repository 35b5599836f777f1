package org.guildhall.launcher.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.guildhall.launcher.ProcessLog;

/**
 * The store as a process of its own: {@code StoreMain <folder> <port> [<address>]}; stops on SIGTERM. The address is the
 * loopback one unless given; {@code 0.0.0.0} is for standing in for MongoDB inside a network of containers.
 */
public final class StoreMain {

    private StoreMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) throws InterruptedException, UnknownHostException {
        ProcessLog.configure();
        long begin = System.nanoTime();
        EmbeddedStore store = EmbeddedStore.start(Path.of(args[0]), address(args), Integer.parseInt(args[1]));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            store.close();
                            stopped.countDown();
                        },
                        "stop-store"));
        System.out.println(
                "store ready at " + store.uri() + " after " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        if (Boolean.getBoolean("guildhall.training")) {
            System.exit(0);
        }
        stopped.await();
    }

    private static InetAddress address(String[] args) throws UnknownHostException {
        return args.length > 2 ? InetAddress.getByName(args[2]) : InetAddress.getLoopbackAddress();
    }
}
