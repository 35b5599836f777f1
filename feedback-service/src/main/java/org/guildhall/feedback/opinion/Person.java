package org.guildhall.feedback.opinion;

/** Who acts on an opinion. */
public sealed interface Person {

    /** A signed-in member. */
    record Member(String id) implements Person {}

    /** Whoever knows an anonymous opinion's code; the code itself never gets this far. */
    record CodeBearer() implements Person {}
}
