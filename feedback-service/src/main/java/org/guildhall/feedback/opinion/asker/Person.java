package org.guildhall.feedback.opinion.asker;

import java.util.List;

/** Who acts on an opinion. */
public sealed interface Person {

    /** A signed-in member. */
    record Member(String id) implements Person {}

    /** A signed-in member by the tags of confidential opinions, which tell nobody else who it is. */
    record TagBearer(List<String> tags) implements Person {
        public TagBearer {
            tags = List.copyOf(tags);
        }
    }

    /** Whoever knows an anonymous opinion's code; the code itself never gets this far. */
    record CodeBearer() implements Person {}
}
