package org.guildhall.platform.store;

/** Carries a refusal from a use case to the web adapter, where it becomes a 409 problem. */
public final class RefusedException extends RuntimeException {
    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
