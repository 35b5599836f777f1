package org.guildhall.feedback.opinion.asker;

/** How the asker is known: by name, under a seal two roles open together, or only by a code nobody else has. */
public enum Mode {
    NAMED,
    CONFIDENTIAL,
    ANONYMOUS
}
