package org.guildhall.feedback.opinion;

/** Why an opinion came to its present holders. */
public enum Cause {
    COLLECTED,
    CLIMBED,
    CLOCK,
    REOPENED,
    SUCCESSOR
}
