package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.guildhall.launcher.ProcessLog;

/** The library's store as it comes, which commits behind the answer; only here to show that the test sees losses. */
final class LibraryStoreMain {

    private LibraryStoreMain() {}

    public static void main(String[] args) throws InterruptedException {
        ProcessLog.configure();
        new MongoServer(new H2Backend(Path.of(args[0], "store.mv").toString()))
                .bind("127.0.0.1", Integer.parseInt(args[1]));
        System.out.println("ready");
        new CountDownLatch(1).await();
    }
}
