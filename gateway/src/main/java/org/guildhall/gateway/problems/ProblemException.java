package org.guildhall.gateway.problems;

/** Carries a problem to the place where it is written; it has no stack trace, since it is no bug. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    /** Wraps this problem. */
    public ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** What to tell the caller. */
    public Problem problem() {
        return problem;
    }
}
