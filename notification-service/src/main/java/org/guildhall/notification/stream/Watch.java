package org.guildhall.notification.stream;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.guildhall.directory.Actor;
import org.guildhall.notification.copy.ActivityCard;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.platform.web.BadInput;

/**
 * Which rosters a page may watch: subjects {@code activity/<id>.<session>}, at most twenty, and of these only what the
 * person may see. Others are left out without a word, so that nobody learns they exist.
 */
public final class Watch {
    static final int MOST = 20;
    private static final String PREFIX = "activity/";

    private final ActivityCards cards;

    public Watch(ActivityCards cards) {
        this.cards = cards;
    }

    /** The rosters behind these subjects that the person may watch. */
    public Set<String> rosters(Actor actor, Set<String> subjects) {
        if (subjects.size() > MOST) {
            throw new BadInput("watch", "too-many-watched");
        }
        Set<String> rosters = new LinkedHashSet<>();
        for (String subject : subjects) {
            int dot = subject.lastIndexOf('.');
            if (!subject.startsWith(PREFIX) || dot <= PREFIX.length()) {
                throw new BadInput("watch", "invalid");
            }
            Optional<ActivityCard> card = cards.find(subject.substring(PREFIX.length(), dot));
            if (card.filter(known -> maySee(actor, known)).isPresent()) {
                rosters.add(subject.substring(PREFIX.length()));
            }
        }
        return rosters;
    }

    private static boolean maySee(Actor actor, ActivityCard card) {
        return !card.isDraft() || actor.isOfficerOf(card.union()) || actor.isAdministrator();
    }
}
