package org.guildhall.launcher.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.guildhall.launcher.ProcessLog;

/** The store as a process of its own: {@code StoreMain <folder> <port>}; stops on SIGTERM. */
public final class StoreMain {

    private StoreMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) throws InterruptedException {
        ProcessLog.configure();
        long begin = System.nanoTime();
        EmbeddedStore store = EmbeddedStore.start(Path.of(args[0]), Integer.parseInt(args[1]));
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
}
