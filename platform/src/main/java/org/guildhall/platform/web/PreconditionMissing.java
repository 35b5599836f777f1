package org.guildhall.platform.web;

/** The caller did not say which version it saw (428). */
final class PreconditionMissing extends RuntimeException {
    PreconditionMissing() {
        super("If-Match");
    }
}
