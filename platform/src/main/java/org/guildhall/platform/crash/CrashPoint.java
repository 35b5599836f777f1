package org.guildhall.platform.crash;

/** The three gaps between two acknowledgements in which a crash could lose or double something. */
public enum CrashPoint {
    /** The store has acknowledged a change; neither the relay nor the caller knows yet. */
    ACKNOWLEDGED_NOT_RELAYED,
    /** The broker has acknowledged facts; they are still pending in the store. */
    SENT_NOT_PULLED,
    /** A consumer has applied a fact; its offset is not committed yet. */
    APPLIED_NOT_COMMITTED
}
