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

    private final Keyring keyring;
    private final Sealing sealing = new Sealing();

    public Vault(Keyring keyring) {
        this.keyring = keyring;
    }

    /** A new data key for a document. */
    public WrappedKey newKey(Owner owner) {
        String alias = keyring.current(Keystore.TEXT);
        return new WrappedKey(alias, sealing.seal(keyring.key(alias), owner.bound(KEY_FIELD), sealing.randomKey()));
    }

    /** The same data key under the current key of the keystore. */
    public WrappedKey rewrap(Owner owner, WrappedKey key) {
        String alias = keyring.current(Keystore.TEXT);
        byte[] clear = dataKey(owner, key).getEncoded();
        return new WrappedKey(alias, sealing.seal(keyring.key(alias), owner.bound(KEY_FIELD), clear));
    }

    public SealedText seal(Owner owner, WrappedKey key, String field, String text) {
        return new SealedText(sealing.seal(dataKey(owner, key), owner.bound(field), text.getBytes(UTF_8)));
    }

    public String open(Owner owner, WrappedKey key, String field, SealedText text) {
        return new String(sealing.open(dataKey(owner, key), owner.bound(field), text.value()), UTF_8);
    }

    private SecretKey dataKey(Owner owner, WrappedKey key) {
        byte[] bytes = sealing.open(keyring.key(key.alias()), owner.bound(KEY_FIELD), key.value());
        return new SecretKeySpec(bytes, "AES");
    }
}
