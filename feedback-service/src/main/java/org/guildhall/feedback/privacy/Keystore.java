package org.guildhall.feedback.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The keys of a PKCS12 file by alias: {@code text-n} wrap data keys, {@code seal-n} hide askers, {@code tag-n} make the
 * tags of own lists. The highest number is the current one.
 */
public final class Keystore {

    static final String TEXT = "text-";
    static final String SEAL = "seal-";
    static final String TAG = "tag-";
    static final List<String> PURPOSES = List.of(TEXT, SEAL, TAG);

    private final Map<String, SecretKey> keys;

    Keystore(Map<String, SecretKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    String current(String purpose) {
        return newest(purpose, 1).getFirst();
    }

    List<String> newest(String purpose, int many) {
        List<String> found = keys.keySet().stream()
                .filter(alias -> alias.startsWith(purpose))
                .sorted(Comparator.comparingInt((String alias) -> number(purpose, alias))
                        .reversed())
                .limit(many)
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("the keystore holds no key named " + purpose + "n");
        }
        return found;
    }

    /** The text and seal keys. */
    List<String> aliases() {
        return keys.keySet().stream()
                .filter(alias -> !alias.startsWith(TAG))
                .sorted()
                .toList();
    }

    boolean knows(String alias) {
        return keys.containsKey(alias);
    }

    SecretKey key(String alias) {
        return Optional.ofNullable(keys.get(alias))
                .orElseThrow(() -> new UnreadableException(new IllegalStateException("no key " + alias)));
    }

    private static int number(String purpose, String alias) {
        return Integer.parseInt(alias.substring(purpose.length()));
    }
}
