package org.guildhall.feedback.opinion;

/** Where an opinion is in its life; the first three have a holder and a clock. */
public enum OpinionState {
    COLLECTED,
    PROCESSING,
    WAITING,
    ANSWERED,
    CLOSED;

    /** Somebody must act before a due instant. */
    public boolean held() {
        return this == COLLECTED || this == PROCESSING || this == WAITING;
    }
}
