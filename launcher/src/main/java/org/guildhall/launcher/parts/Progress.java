package org.guildhall.launcher.parts;

/** Where the steps of a longer command are told to the person who waits. */
@FunctionalInterface
public interface Progress {

    /** Tells one step, in one line. */
    void say(String line);

    /** Tells how far a step is; only the last such line matters, so it may be overwritten. */
    default void update(String line) {
        say(line);
    }

    /** Tells nobody. */
    static Progress silent() {
        return _ -> {};
    }
}
