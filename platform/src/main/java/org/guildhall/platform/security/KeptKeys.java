package org.guildhall.platform.security;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
