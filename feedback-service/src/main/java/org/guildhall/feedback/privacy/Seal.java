package org.guildhall.feedback.privacy;

/** Who wrote, encrypted under the seal key of that alias: readers of the text cannot open it. */
public record Seal(String alias, String value) {
    @Override
    public String toString() {
        return "Seal[" + alias + "]";
    }
}
