package org.guildhall.settings;

import java.util.List;

/** Says everything at once that is wrong with what was set; nothing was started. */
public final class WrongSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> complaints;

    public WrongSettingsException(List<String> complaints) {
        super("wrong or missing settings: " + String.join("; ", complaints));
        this.complaints = List.copyOf(complaints);
    }

    public List<String> complaints() {
        return complaints;
    }
}
