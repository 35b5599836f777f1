package org.guildhall.feedback.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens texts. Each document has a random data key, kept beside it wrapped by the keystore's current key;
 * without the keystore the store is noise.
 */
public final class Vault {

    private static final String KEY_FIELD = "key";

    private final Keystore keystore;
    private final Sealing sealing = new Sealing();

    public Vault(Keystore keystore) {
        this.keystore = keystore;
    }

    /** A new data key for a document. */
    public WrappedKey newKey(Owner owner) {
        String alias = keystore.current(Keystore.TEXT);
        return new WrappedKey(alias, sealing.seal(keystore.key(alias), owner.bound(KEY_FIELD), sealing.randomKey()));
    }

    public SealedText seal(Owner owner, WrappedKey key, String field, String text) {
        return new SealedText(sealing.seal(dataKey(owner, key), owner.bound(field), text.getBytes(UTF_8)));
    }

    public String open(Owner owner, WrappedKey key, String field, SealedText text) {
        return new String(sealing.open(dataKey(owner, key), owner.bound(field), text.value()), UTF_8);
    }

    private SecretKey dataKey(Owner owner, WrappedKey key) {
        byte[] bytes = sealing.open(keystore.key(key.alias()), owner.bound(KEY_FIELD), key.value());
        return new SecretKeySpec(bytes, "AES");
    }
}
