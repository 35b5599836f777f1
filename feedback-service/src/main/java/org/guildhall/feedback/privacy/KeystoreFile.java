package org.guildhall.feedback.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keystore and its password on disk. A store that already holds texts never gets a new keystore: it could not read
 * a word, so the service does not start.
 */
public final class KeystoreFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeystoreFile.class);

    private final Path file;
    private final Path password;
    private final Sealing sealing = new Sealing();

    public KeystoreFile(Path file, Path password) {
        this.file = file.toAbsolutePath();
        this.password = password.toAbsolutePath();
    }

    /** Opens the keystore; makes one, readable by this account only, for a store that is empty. */
    public Keystore open(BooleanSupplier storeIsEmpty) {
        try {
            if (!Files.exists(file)) {
                if (!storeIsEmpty.getAsBoolean()) {
                    throw new IllegalStateException("The keystore " + file
                            + " is missing but the store holds texts sealed by it. Put it back.");
                }
                make();
            }
            return new Keystore(keys(load()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The keystore " + file + " does not open: " + e.getMessage(), e);
        }
    }

    /** Adds a next key for every purpose; it is the current one after the next start or reload. */
    public Keystore rotate() {
        try {
            KeyStore store = load();
            Keystore before = new Keystore(keys(store));
            for (String purpose : Keystore.PURPOSES) {
                String last = before.current(purpose);
                add(store, purpose + (Integer.parseInt(last.substring(purpose.length())) + 1));
            }
            write(store);
            return new Keystore(keys(store));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The keystore " + file + " cannot be rotated: " + e.getMessage(), e);
        }
    }

    /** Removes keys for good. */
    Keystore drop(List<String> aliases) {
        try {
            KeyStore store = load();
            for (String alias : aliases) {
                store.deleteEntry(alias);
            }
            write(store);
            return new Keystore(keys(store));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The keystore " + file + " cannot be changed: " + e.getMessage(), e);
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        Files.createDirectories(file.getParent());
        Files.createDirectories(password.getParent());
        if (!Files.exists(password)) {
            writePrivately(
                    password, HexFormat.of().formatHex(sealing.randomKey()).getBytes(UTF_8));
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (String purpose : Keystore.PURPOSES) {
            add(store, purpose + "1");
        }
        write(store);
        LOG.info("made the keystore {}; without it no opinion can be read, so keep a copy apart from the store", file);
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, secret());
        }
        return store;
    }

    private Map<String, SecretKey> keys(KeyStore store) throws IOException, GeneralSecurityException {
        Map<String, SecretKey> keys = new HashMap<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, secret()) instanceof SecretKey key) {
                keys.put(alias, key);
            }
        }
        return keys;
    }

    private void add(KeyStore store, String alias) throws IOException, GeneralSecurityException {
        var entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(sealing.randomKey(), "AES"));
        store.setEntry(alias, entry, new KeyStore.PasswordProtection(secret()));
    }

    private void write(KeyStore store) throws IOException, GeneralSecurityException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        writePrivately(draft, new byte[0]);
        try (OutputStream out = Files.newOutputStream(draft)) {
            store.store(out, secret());
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private char[] secret() throws IOException {
        if (!Files.exists(password)) {
            throw new IOException("its password file " + password + " is missing");
        }
        return Files.readString(password, UTF_8).strip().toCharArray();
    }

    private static void writePrivately(Path target, byte[] content) throws IOException {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] mode = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(target, mode);
        Files.write(target, content, StandardOpenOption.WRITE);
    }
}
