package org.guildhall.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    private static final Owner OWNER = new Owner("opinions", "a");

    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void open() {
        vault = vault(file().open(() -> true));
    }

    @Test
    void whatIsSealedOpensAgainAndLooksLikeNoise() {
        WrappedKey key = vault.newKey(OWNER);
        SealedText sealed = vault.seal(OWNER, key, "text", "宿舍热水");
        assertThat(vault.open(OWNER, key, "text", sealed)).isEqualTo("宿舍热水");
        assertThat(sealed.value()).doesNotContain("宿舍");
        assertThat(vault.seal(OWNER, key, "text", "宿舍热水")).isNotEqualTo(sealed);
    }

    @Test
    void aTextMovedToAnotherFieldOrDocumentIsRefused() {
        WrappedKey key = vault.newKey(OWNER);
        SealedText sealed = vault.seal(OWNER, key, "text", "x");
        assertThatThrownBy(() -> vault.open(OWNER, key, "entry/1", sealed)).isInstanceOf(UnreadableException.class);
        Owner other = new Owner("opinions", "b");
        assertThatThrownBy(() -> vault.open(other, key, "text", sealed)).isInstanceOf(UnreadableException.class);
        WrappedKey foreign = vault.newKey(OWNER);
        assertThatThrownBy(() -> vault.open(OWNER, foreign, "text", sealed)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void theKeystoreAndItsPasswordAreReadableByThisAccountOnly() throws IOException {
        for (String name : new String[] {"feedback.p12", "feedback.password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aSecondStartReadsWhatTheFirstSealed() {
        WrappedKey key = vault.newKey(OWNER);
        SealedText sealed = vault.seal(OWNER, key, "text", "x");
        Vault again = vault(file().open(() -> false));
        assertThat(again.open(OWNER, key, "text", sealed)).isEqualTo("x");
    }

    @Test
    void aMissingKeystoreWithTextsInTheStoreIsNoStart() throws IOException {
        Files.delete(folder.resolve("feedback.p12"));
        assertThatThrownBy(() -> file().open(() -> false)).hasMessageContaining("missing");
        assertThat(folder.resolve("feedback.p12")).doesNotExist();
    }

    @Test
    void aWrongPasswordIsNoStart() throws IOException {
        Files.writeString(folder.resolve("feedback.password"), "other");
        assertThatThrownBy(() -> file().open(() -> false)).hasMessageContaining("does not open");
        Files.delete(folder.resolve("feedback.password"));
        assertThatThrownBy(() -> file().open(() -> false)).hasMessageContaining("password file");
    }

    @Test
    void afterRotationNewTextsUseTheNewKeyAndOldOnesStillOpen() {
        WrappedKey old = vault.newKey(OWNER);
        SealedText sealed = vault.seal(OWNER, old, "text", "x");
        Vault rotated = vault(file().rotate());
        assertThat(rotated.newKey(OWNER).alias()).isEqualTo("text-2");
        assertThat(rotated.open(OWNER, old, "text", sealed)).isEqualTo("x");
        assertThat(vault(file().open(() -> false)).newKey(OWNER).alias()).isEqualTo("text-2");
    }

    @Test
    void aSealOpensInItsPlaceOnlyAndTagsStayTheSameAcrossRotation() {
        Seals seals = new Seals(new Keyring(file(), file().open(() -> false)));
        Seal seal = seals.seal(OWNER, "m-1");
        assertThat(seals.open(OWNER, seal)).isEqualTo("m-1");
        assertThatThrownBy(() -> seals.open(new Owner("opinions", "b"), seal)).isInstanceOf(UnreadableException.class);
        String tag = seals.tag("m-1");
        Seals rotated = new Seals(new Keyring(file(), file().rotate()));
        assertThat(rotated.tags("m-1")).hasSize(2).contains(tag);
        assertThat(rotated.tag("m-1")).isNotEqualTo(tag);
        assertThat(rotated.open(OWNER, seal)).isEqualTo("m-1");
    }

    @Test
    void aKeyAddedByAnotherInstanceIsFoundInTheFile() {
        Vault other = vault(file().rotate());
        WrappedKey key = other.newKey(OWNER);
        SealedText sealed = other.seal(OWNER, key, "text", "x");
        assertThat(vault.open(OWNER, key, "text", sealed)).isEqualTo("x");
    }

    @Test
    void rewrappingKeepsTheTextsReadableWithoutTheOldKey() {
        WrappedKey old = vault.newKey(OWNER);
        SealedText sealed = vault.seal(OWNER, old, "text", "x");
        Keyring ring = new Keyring(file(), file().rotate());
        WrappedKey fresh = new Vault(ring).rewrap(OWNER, old);
        ring.drop(java.util.List.of("text-1"));
        assertThat(new Vault(ring).open(OWNER, fresh, "text", sealed)).isEqualTo("x");
        assertThat(new Vault(ring).open(OWNER, old, "text", sealed))
                .as("read just before")
                .isEqualTo("x");
        Vault restarted = vault(file().open(() -> false));
        assertThatThrownBy(() -> restarted.open(OWNER, old, "text", sealed)).isInstanceOf(UnreadableException.class);
    }

    private Vault vault(Keystore keystore) {
        return new Vault(new Keyring(file(), keystore));
    }

    private KeystoreFile file() {
        return new KeystoreFile(folder.resolve("feedback.p12"), folder.resolve("feedback.password"));
    }
}
