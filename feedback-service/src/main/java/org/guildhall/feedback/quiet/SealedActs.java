package org.guildhall.feedback.quiet;

import org.guildhall.feedback.opinion.text.OpinionIds;
import org.guildhall.feedback.privacy.Owner;
import org.guildhall.feedback.privacy.Vault;
import org.guildhall.feedback.privacy.WrappedKey;
import org.guildhall.platform.event.EventJson;

/** Acts as they lie in the intake: whole, sealed, so that not even the union shows. */
final class SealedActs {

    private static final String FIELD = "act";

    private final Vault vault;

    SealedActs(Vault vault) {
        this.vault = vault;
    }

    Waiting seal(String opinion, QuietAct act) {
        Owner owner = owner(opinion);
        WrappedKey key = vault.newKey(owner);
        return new Waiting(opinion, OpinionIds.random(), key, vault.seal(owner, key, FIELD, EventJson.write(act)));
    }

    QuietAct open(Waiting waiting) {
        Owner owner = owner(waiting.opinion());
        return EventJson.read(vault.open(owner, waiting.key(), FIELD, waiting.act()), QuietAct.class);
    }

    private static Owner owner(String opinion) {
        return new Owner("intake", opinion);
    }
}
