package org.guildhall.feedback.privacy;

import java.util.List;
import javax.crypto.SecretKey;

/** The keystore in use. A key it does not know may have been added by another instance: then the file is read again. */
public final class Keyring {

    private final KeystoreFile file;
    private volatile Keystore keystore;
    private volatile Keystore retired;

    public Keyring(KeystoreFile file, Keystore keystore) {
        this.file = file;
        this.keystore = keystore;
        this.retired = keystore;
    }

    /** Adds a next key for every purpose and uses it from now on. */
    public synchronized void rotate() {
        keystore = file.rotate();
    }

    /** Removes keys nothing names any more; what was read just before can still be opened until the next start. */
    public synchronized void drop(List<String> unnamed) {
        if (!unnamed.isEmpty()) {
            retired = keystore;
            keystore = file.drop(unnamed);
        }
    }

    /** All keys that texts or seals may name. */
    public List<String> aliases() {
        return keystore.aliases();
    }

    public String currentText() {
        return current(Keystore.TEXT);
    }

    public String currentSeal() {
        return current(Keystore.SEAL);
    }

    public boolean isCurrent(String alias) {
        return alias.equals(currentText()) || alias.equals(currentSeal());
    }

    String current(String purpose) {
        return keystore.current(purpose);
    }

    List<String> newest(String purpose, int many) {
        return keystore.newest(purpose, many);
    }

    SecretKey key(String alias) {
        if (!keystore.knows(alias) && retired.knows(alias)) {
            return retired.key(alias);
        }
        if (!keystore.knows(alias)) {
            keystore = file.open(() -> false);
        }
        return keystore.key(alias);
    }
}
