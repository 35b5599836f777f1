package org.guildhall.feedback.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
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

    public KeystoreFile(Path file, Path password) {
        this.file = file;
        this.password = password;
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
            return Keystore.load(file, secret());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The keystore " + file + " does not open: " + e.getMessage(), e);
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createDirectories(password.toAbsolutePath().getParent());
        Sealing sealing = new Sealing();
        if (!Files.exists(password)) {
            writePrivately(
                    password, HexFormat.of().formatHex(sealing.randomKey()).getBytes(UTF_8));
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(sealing.randomKey(), "AES"));
        store.setEntry(Keystore.PREFIX + "1", entry, new KeyStore.PasswordProtection(secret()));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        writePrivately(draft, new byte[0]);
        try (OutputStream out = Files.newOutputStream(draft)) {
            store.store(out, secret());
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        LOG.info("made the keystore {}; without it no opinion can be read, so keep a copy apart from the store", file);
    }

    private char[] secret() throws IOException {
        if (!Files.exists(password)) {
            throw new IOException("its password file " + password + " is missing");
        }
        return Files.readString(password, UTF_8).strip().toCharArray();
    }

    private static void writePrivately(Path target, byte[] content) {
        try {
            FileAttribute<?>[] mode = posix(target)
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createFile(target, mode);
            Files.write(target, content, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean posix(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return folder != null
                && Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
