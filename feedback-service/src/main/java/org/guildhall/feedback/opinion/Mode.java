package org.guildhall.feedback.opinion;

/** How the asker is known: by name, or only by a code nobody else has. */
public enum Mode {
    NAMED,
    ANONYMOUS
}
