package org.guildhall.feedback.privacy;

/** Encrypted words, Base64; only a {@link Vault} with the document's data key opens them, and only in their own place. */
public record SealedText(String value) {
    @Override
    public String toString() {
        return "SealedText";
    }
}
