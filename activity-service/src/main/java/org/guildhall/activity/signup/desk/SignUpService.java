package org.guildhall.activity.signup.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.State;
import org.guildhall.activity.activities.desk.KnownActivities;
import org.guildhall.activity.activities.desk.Rights;
import org.guildhall.activity.details.Session;
import org.guildhall.activity.signup.Answer;
import org.guildhall.activity.signup.Moved;
import org.guildhall.activity.signup.Postponed;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUp;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.activity.signup.SignUpOutcome.Refused;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** What students do with seats, and what follows for a roster from its activity. */
@Service
public class SignUpService {
    private final Desks desks;
    private final KnownActivities activities;
    private final Directory directory;
    private final Clock clock;

    public SignUpService(Desks desks, KnownActivities activities, Directory directory, Clock clock) {
        this.desks = desks;
        this.activities = activities;
        this.directory = directory;
        this.clock = clock;
    }

    /** Asks for seats for the actor and companions; the roster decides, this only says whom the activity is for. */
    public SignUpOutcome signUp(Actor actor, RosterId roster, Party party, Command command) {
        Instant received = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Activity activity = visible(actor, roster.activity());
        Session session = activity.session(roster.session()).orElseThrow(() -> new NotFound("session " + roster));
        Optional<Refused> refused = refusal(activity, session, actor.card(), party.companions());
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<SignUpOutcome> known = desks.refusedAtOnce(roster, actor.id());
        if (known.isPresent()) {
            return known.get();
        }
        SignUp asked = new SignUp(
                actor.id(), party.companions(), command.id(), command.hash(), party.times(activity), received);
        SignUpOutcome outcome = desks.ask(roster, (draft, now) -> draft.signUp(asked, now));
        return outcome instanceof SignUpOutcome.Unknown ? new Refused("not-open-yet", Map.of()) : outcome;
    }

    /** Frees the actor's own place; once the session has begun it is too late. */
    public SignUpOutcome giveUp(Actor actor, RosterId roster) {
        Activity activity = activities.get(roster.activity());
        boolean begun = activity.session(roster.session())
                .map(session -> !clock.instant().isBefore(session.startsAt()))
                .orElse(false);
        return begun
                ? new Refused("too-late", Map.of())
                : desks.ask(roster, (draft, now) -> draft.giveUp(actor.id(), now));
    }

    /** The actor says whether the party can make a moved time. */
    public SignUpOutcome answer(Actor actor, RosterId roster, boolean can) {
        Answer answer = new Answer(actor.id(), can);
        return desks.ask(roster, answer::apply);
    }

    /** The activity's time has moved. */
    public void moveRoster(RosterId roster, Moved moved) {
        desks.ask(roster, moved::apply);
    }

    /** The activity's time is off. */
    public void suspendRoster(RosterId roster, Postponed postponed) {
        desks.ask(roster, postponed::apply);
    }

    /** The activity was cancelled. */
    public void cancelRoster(RosterId roster) {
        desks.ask(roster, (draft, now) -> draft.cancel(now));
    }

    /** The activity is over. */
    public void closeRoster(RosterId roster) {
        desks.ask(roster, (draft, now) -> draft.close(now));
    }

    private Activity visible(Actor actor, String id) {
        Activity activity = activities.get(id);
        if (!activity.state().isPublic() || !Rights.sees(actor, activity)) {
            throw new NotFound("activity " + id);
        }
        return activity;
    }

    private Optional<Refused> refusal(Activity activity, Session session, Card card, List<String> companions) {
        Instant now = clock.instant();
        if (activity.state() == State.CANCELLED) {
            return Optional.of(new Refused("cancelled", Map.of()));
        }
        if (activity.state() == State.POSTPONED) {
            return Optional.of(new Refused("paused", Map.of()));
        }
        if (activity.state() == State.HELD || !now.isBefore(session.startsAt())) {
            return Optional.of(new Refused("closed", Map.of()));
        }
        if (!Rights.invites(activity, card)) {
            return Optional.of(new Refused("not-in-audience", Map.of()));
        }
        return companions.stream()
                .filter(member -> directory
                        .find(member)
                        .filter(found -> Rights.invites(activity, found))
                        .isEmpty())
                .map(member -> new Refused("team-member-refused", Map.of("member", member)))
                .findFirst();
    }
}
