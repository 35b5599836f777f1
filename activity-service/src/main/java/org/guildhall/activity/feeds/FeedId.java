package org.guildhall.activity.feeds;

/** Whose feed it is; written {@code person/<member>} or {@code union/<union>}. */
public record FeedId(Of of, String owner) {
    private static final String SLASH = "/";

    /** A person's or a union's. */
    public enum Of {
        PERSON("person"),
        UNION("union");

        private final String word;

        Of(String word) {
            this.word = word;
        }
    }

    public static FeedId person(String member) {
        return new FeedId(Of.PERSON, member);
    }

    public static FeedId union(String union) {
        return new FeedId(Of.UNION, union);
    }

    /** Reads the written form. */
    public static FeedId parse(String text) {
        int slash = text.indexOf(SLASH);
        String owner = text.substring(slash + 1);
        return text.startsWith(Of.PERSON.word + SLASH) ? person(owner) : union(owner);
    }

    @Override
    public String toString() {
        return of.word + SLASH + owner;
    }
}
