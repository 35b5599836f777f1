package org.guildhall.insight.board;

/** Whose figures a board shows: one union's, or the whole college's. */
public record Scope(String union) {
    static final Scope COLLEGE = new Scope("");

    boolean covers(String other) {
        return union.isEmpty() || union.equals(other);
    }

    String key() {
        return union.isEmpty() ? "college" : "union/" + union;
    }
}
