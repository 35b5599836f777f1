package org.guildhall.feedback.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The keys of a PKCS12 file by alias ({@code text-1}, {@code text-2} …); the highest number wraps new data keys. */
public final class Keystore {

    static final String PREFIX = "text-";

    private final Map<String, SecretKey> keys;
    private final String current;

    private Keystore(Map<String, SecretKey> keys) {
        this.keys = Map.copyOf(keys);
        this.current = keys.keySet().stream()
                .filter(alias -> alias.startsWith(PREFIX))
                .max(Comparator.comparingInt(Keystore::number))
                .orElseThrow(() -> new IllegalStateException("the keystore holds no key named " + PREFIX + "n"));
    }

    static Keystore load(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        Map<String, SecretKey> keys = new HashMap<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof SecretKey key) {
                keys.put(alias, key);
            }
        }
        return new Keystore(keys);
    }

    String current() {
        return current;
    }

    SecretKey key(String alias) {
        return Optional.ofNullable(keys.get(alias))
                .orElseThrow(() -> new UnreadableException(new IllegalStateException("no key " + alias)));
    }

    private static int number(String alias) {
        return Integer.parseInt(alias.substring(PREFIX.length()));
    }
}
