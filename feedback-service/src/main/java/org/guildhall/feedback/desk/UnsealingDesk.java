package org.guildhall.feedback.desk;

import java.util.Objects;
import org.guildhall.directory.Actor;
import org.guildhall.feedback.audit.Audit;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.asker.Askers;
import org.guildhall.feedback.opinion.asker.Unsealing;
import org.guildhall.feedback.opinion.asker.Unsealing.Role;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opening the seal of a confidential asker: counselor and presidium only together, every step in the audit before it
 * happens, and shown to the asker.
 */
@Component
public final class UnsealingDesk {

    private final Opinions opinions;
    private final Moments moments;
    private final Askers askers;
    private final Audit audit;

    UnsealingDesk(Opinions opinions, Moments moments, Askers askers, Audit audit) {
        this.opinions = opinions;
        this.moments = moments;
        this.askers = askers;
        this.audit = audit;
    }

    /** Where an opening stands; {@code asker} only for the two who opened it, for a day. */
    public record Opening(Unsealing unsealing, @Nullable String asker) {}

    public Opening ask(Actor actor, String id, String reason, Command command) {
        Role role = role(actor, find(id));
        return step(
                actor,
                id,
                "ask-to-unseal",
                reason,
                command,
                (opinion, moment) -> opinion.askToOpen(actor.id(), role, reason, moment));
    }

    public Opening agree(Actor actor, String id, Command command) {
        Role role = role(actor, find(id));
        return step(
                actor,
                id,
                "agree-to-unseal",
                "",
                command,
                (opinion, moment) -> opinion.agreeToOpen(actor.id(), role, moment));
    }

    /** Looks: each look of a role that opened the seal is a row of the audit, stored before the seal is opened. */
    public Opening look(Actor actor, String id) {
        Kept kept = find(id);
        role(actor, kept);
        Unsealing unsealing = kept.it().unsealing();
        if (unsealing == null) {
            throw new NotFound("unsealing");
        }
        if (!unsealing.openTo(actor.id(), moments.now())) {
            return new Opening(unsealing, null);
        }
        audit.note(actor.id(), "unseal", "opinion/" + id, unsealing.reason());
        String asker = askers.open(
                id, Objects.requireNonNull(kept.it().raised().asker().seal(), "a confidential asker has a seal"));
        return new Opening(unsealing, asker);
    }

    private Opening step(Actor actor, String id, String act, String reason, Command command, Acts.Act step) {
        Kept kept = find(id);
        Moment moment = moments.of(kept.it().raised().union());
        if (step.on(kept.opinion(), moment) instanceof OpinionVerdict.Accepted) {
            audit.note(actor.id(), act, "opinion/" + id, reason);
        }
        opinions.change(id, command, opinion -> step.on(present(opinion), moment))
                .orRefuse();
        return new Opening(Objects.requireNonNull(find(id).it().unsealing()), null);
    }

    private static Opinion present(@Nullable Opinion opinion) {
        if (opinion == null) {
            throw new NotFound("opinion");
        }
        return opinion;
    }

    private Kept find(String id) {
        return opinions.find(id).orElseThrow(() -> new NotFound("opinion"));
    }

    private static Role role(Actor actor, Kept kept) {
        if (actor.isPresidium(kept.it().raised().union())) {
            return Role.PRESIDIUM;
        }
        if (actor.isCounselor()) {
            return Role.COUNSELOR;
        }
        throw new NotFound("opinion");
    }

    /** The reason as the spec words it, or a refusal. */
    public static String reason(String given) {
        if (!Unsealing.REASONS.contains(given)) {
            throw new RefusedException(Refusal.of("reason-missing"));
        }
        return given;
    }
}
