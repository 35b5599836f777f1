package org.guildhall.platform.test;

import java.util.List;
import org.guildhall.directory.Card;
import org.jspecify.annotations.Nullable;

/** Cards of people tests need, one line each. */
public final class Cards {
    private Cards() {}

    public static Card student(String member, String union, int grade) {
        return card(member, "student", union, grade, List.of(), List.of(), false);
    }

    /** A student who holds a post in departments of the union. */
    public static Card holding(String member, String union, int grade, String post, String... departments) {
        Card.Post held = new Card.Post(post, List.of(departments), union + "-term", null, null, false);
        return card(member, "student", union, grade, List.of(held), List.of(), false);
    }

    public static Card counselor(String member, Integer... grades) {
        return card(member, "counselor", null, null, List.of(), List.of(grades), false);
    }

    public static Card staff(String member) {
        return card(member, "staff", null, null, List.of(), List.of(), false);
    }

    public static Card administrator(String member) {
        return card(member, "staff", null, null, List.of(), List.of(), true);
    }

    private static Card card(
            String member,
            String kind,
            @Nullable String union,
            @Nullable Integer grade,
            List<Card.Post> posts,
            List<Integer> grades,
            boolean administrator) {
        return new Card(
                member,
                kind,
                "active",
                union,
                "Name of " + member,
                member,
                grade,
                grade == null ? null : "clinical-medicine",
                null,
                posts,
                grades,
                administrator,
                List.of(),
                "zh",
                List.of());
    }
}
