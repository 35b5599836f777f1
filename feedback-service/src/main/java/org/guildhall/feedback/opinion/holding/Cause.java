package org.guildhall.feedback.opinion.holding;

/** Why an opinion came to its present holders. */
public enum Cause {
    COLLECTED,
    CLIMBED,
    CLOCK,
    REOPENED,
    SUCCESSOR
}
