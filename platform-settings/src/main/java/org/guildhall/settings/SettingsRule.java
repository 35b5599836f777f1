package org.guildhall.settings;

/** What a service demands of its own settings; a static bean, so that it is there before all others. */
@FunctionalInterface
public interface SettingsRule {

    /** Looks at what was set and complains to it. */
    void check(Settings settings);
}
