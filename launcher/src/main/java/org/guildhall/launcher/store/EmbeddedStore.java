package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A document store that the ordinary MongoDB driver connects to, bound to the loopback address unless told otherwise. A write is answered
 * when it is in the file, so {@code kill -9} loses nothing; a power cut may, because the file is not forced to the disk.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final int CONNECTION_THREADS = 32;

    private final MongoServer server;
    private final MVStore file;
    private final Housekeeping housekeeping;

    private EmbeddedStore(MongoServer server, MVStore file, Housekeeping housekeeping) {
        this.server = server;
        this.file = file;
        this.housekeeping = housekeeping;
    }

    /**
     * Starts the store.
     *
     * @param folder where its one file lives, or null to keep everything in memory
     * @param port 0 for a free one
     */
    public static EmbeddedStore start(@Nullable Path folder, int port) {
        return start(folder, InetAddress.getLoopbackAddress(), port);
    }

    /**
     * Starts the store on an address of one's choice. It asks nobody who they are: whoever reaches the address reads
     * and writes everything.
     */
    public static EmbeddedStore start(@Nullable Path folder, InetAddress address, int port) {
        MVStore file = folder == null ? StoreFile.inMemory() : StoreFile.open(created(folder));
        GroupCommit commits = new GroupCommit(file);
        MongoServer server = new MongoServer(new StoreBackend(file, commits));
        try {
            server.bind(new InetSocketAddress(address, port), 1, CONNECTION_THREADS);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
        return new EmbeddedStore(server, file, Housekeeping.start(file, commits));
    }

    /** The address for drivers, without a database: {@code mongodb://127.0.0.1:port}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port();
    }

    /** The port it listens on. */
    public int port() {
        return server.getLocalAddress().getPort();
    }

    /** Closes all connections, tidies the file and closes it. */
    @Override
    public void close() {
        housekeeping.close();
        server.shutdownNow();
        StoreFile.close(file);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Folder of the store cannot be used: " + folder, e);
        }
    }
}
