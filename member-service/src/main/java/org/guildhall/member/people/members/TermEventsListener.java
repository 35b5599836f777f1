package org.guildhall.member.people.members;

import java.time.Instant;
import java.util.List;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.store.Command;
import org.springframework.stereotype.Component;

/** Follows posts taken and left, and keeps each member's copy; the card, and with it the rights, follow from that. */
@Component("memberTermEvents")
class TermEventsListener {

    private final Members members;

    TermEventsListener(Members members) {
        this.members = members;
    }

    record PostTaken(
            String term,
            String holding,
            String member,
            String post,
            List<String> departments,
            Instant from,
            Instant until,
            boolean acting) {}

    record PostLeft(String term, String holding, String member) {}

    void on(PostTaken taken, EventContext context) {
        HeldPost held = new HeldPost(
                taken.term(),
                taken.holding(),
                taken.post(),
                taken.departments(),
                taken.from(),
                taken.until(),
                taken.acting());
        members.postTaken(taken.member(), held, Command.internal(context.eventId()));
    }

    void on(PostLeft left, EventContext context) {
        members.postLeft(left.member(), left.term(), left.holding(), Command.internal(context.eventId()));
    }
}
