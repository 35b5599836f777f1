package org.guildhall.platform.security;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the sign-in server's public keys and keeps the last good answer on disk, so that a service restarted while
 * member-service is down still validates the tokens people hold.
 */
final class KeptKeys extends DefaultResourceRetriever {
    private static final Logger LOG = LoggerFactory.getLogger(KeptKeys.class);
    private static final int TIMEOUT_MILLIS = 1_000;
    private static final int MAX_BYTES = 50 * 1024;
    private static final int TRIES = 600;
    private static final long PAUSE_NANOS = 1_000_000_000L;
    private final Path kept;

    KeptKeys(Path kept) {
        super(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_BYTES);
        this.kept = kept;
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        try {
            Resource fresh = super.retrieveResource(url);
            keep(fresh.getContent());
            return fresh;
        } catch (IOException e) {
            if (Files.exists(kept)) {
                LOG.warn("using kept signing keys: {}", e.toString());
                return new Resource(Files.readString(kept), "application/json");
            }
            throw e;
        }
    }

    /** Fetches them now, and again while nobody answers: the first request may come when member-service is gone. */
    void prefetch(URL url) {
        Thread.ofVirtual().name("signing-keys").start(() -> {
            for (int tries = 0; tries < TRIES && !isThere(url); tries++) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
    }

    private boolean isThere(URL url) {
        try {
            return !retrieveResource(url).getContent().isEmpty();
        } catch (IOException e) {
            LOG.debug("no signing keys yet: {}", e.toString());
            return false;
        }
    }

    private void keep(String keys) {
        try {
            Path folder = kept.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "keys", ".json");
            Files.writeString(fresh, keys);
            Files.move(fresh, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("signing keys cannot be kept: {}", e.toString());
        }
    }
}
