package org.guildhall.feedback.privacy;

/** A document's data key, wrapped by the keystore key of that alias, Base64. */
public record WrappedKey(String alias, String value) {
    @Override
    public String toString() {
        return "WrappedKey[" + alias + "]";
    }
}
