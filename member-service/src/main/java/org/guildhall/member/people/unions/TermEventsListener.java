package org.guildhall.member.people.unions;

import java.util.List;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.store.Command;
import org.springframework.stereotype.Component;

/** Follows the presidium posts of terms, so that each department knows who is in charge. */
@Component("unionTermEvents")
class TermEventsListener {

    private static final String PRESIDENT = "president";
    private static final String VICE_PRESIDENT = "vice-president";

    private final Unions unions;

    TermEventsListener(Unions unions) {
        this.unions = unions;
    }

    record PostTaken(String term, String holding, String union, String member, String post, List<String> departments) {}

    record PostLeft(String term, String holding, String union, String post) {}

    void on(PostTaken taken, EventContext context) {
        if (isPresidium(taken.post())) {
            boolean president = taken.post().equals(PRESIDENT);
            unions.postTaken(
                    taken.union(),
                    new PresidiumPost(taken.term(), taken.holding(), taken.member(), president, taken.departments()),
                    Command.internal(context.eventId()));
        }
    }

    void on(PostLeft left, EventContext context) {
        if (isPresidium(left.post())) {
            unions.postLeft(left.union(), left.term(), left.holding(), Command.internal(context.eventId()));
        }
    }

    private static boolean isPresidium(String post) {
        return post.equals(PRESIDENT) || post.equals(VICE_PRESIDENT);
    }
}
