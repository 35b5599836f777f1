package org.guildhall.directory;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks, and what follows from the posts running now: the rights every use case decides with. Controllers take it as
 * an argument. A lost post takes effect as soon as the card has arrived.
 */
public final class Actor {
    private static final Set<String> PRESIDIUM = Set.of("president", "vice-president");
    private final Card card;
    private final List<Card.Post> posts;

    public Actor(Card card, Instant now) {
        this.card = card;
        this.posts = card.active()
                ? card.posts().stream().filter(post -> post.runsAt(now)).toList()
                : List.of();
    }

    public String id() {
        return card.member();
    }

    public Card card() {
        return card;
    }

    /** The posts that give rights now. */
    public List<Card.Post> posts() {
        return posts;
    }

    public boolean isStudent() {
        return card.kind().equals("student");
    }

    public boolean belongsTo(String union) {
        return Objects.equals(card.union(), union);
    }

    /** Holds any post. */
    public boolean isOfficer() {
        return !posts.isEmpty();
    }

    public boolean isOfficerOf(String union) {
        return isOfficer() && belongsTo(union);
    }

    /** Holds a post in the department, or is in charge of it. */
    public boolean isIn(String union, String department) {
        return belongsTo(union)
                && (isPresident(union)
                        || posts.stream().anyMatch(post -> post.departments().contains(department)));
    }

    /** May run the department's activities and see who comes: whoever {@link #isIn is in it}, and the presidium. */
    public boolean runsActivitiesOf(String union, String department) {
        return isIn(union, department) || isPresidium(union);
    }

    public boolean isMinisterOf(String union, String department) {
        return belongsTo(union)
                && posts.stream()
                        .anyMatch(post -> post.post().equals("minister")
                                && post.departments().contains(department));
    }

    public boolean isPresidium(String union) {
        return belongsTo(union) && posts.stream().anyMatch(post -> PRESIDIUM.contains(post.post()));
    }

    public boolean isPresident(String union) {
        return belongsTo(union) && posts.stream().anyMatch(post -> post.post().equals("president"));
    }

    /** The president for all departments, a vice president for those in charge. */
    public boolean isInChargeOf(String union, String department) {
        return isPresident(union)
                || isPresidium(union)
                        && posts.stream()
                                .anyMatch(post -> post.post().equals("vice-president")
                                        && post.departments().contains(department));
    }

    /** Departments of own posts, without what a president holds by being president. */
    public Set<String> departments() {
        return posts.stream().flatMap(post -> post.departments().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isCounselor() {
        return card.active() && card.kind().equals("counselor");
    }

    public boolean isCounselorOf(int grade) {
        return isCounselor() && card.gradesInCharge().contains(grade);
    }

    public boolean isStaff() {
        return card.active() && card.kind().equals("staff");
    }

    public boolean isAdministrator() {
        return card.active() && card.administrator();
    }
}
