package org.guildhall.launcher.parts;

/** Where the steps of a longer command are told to the person who waits. */
@FunctionalInterface
public interface Progress {

    /** Tells one step, in one line. */
    void say(String line);

    /** Tells nobody. */
    static Progress silent() {
        return _ -> {};
    }
}
