package org.guildhall.feedback.rotation;

import java.util.List;
import java.util.function.Predicate;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.Raised;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.asker.Askers;
import org.guildhall.feedback.privacy.Keyring;
import org.guildhall.platform.store.Command;
import org.springframework.stereotype.Component;

/**
 * Puts every opinion under the newest keys, some hundred a step, and drops a key when nothing names it any more. Texts
 * stay as they are: only their small data keys are wrapped anew. Interrupted, it goes on where it was.
 */
@Component
public final class KeyRotation {

    private static final int STEP = 200;

    private final Opinions opinions;
    private final Texts texts;
    private final Askers askers;
    private final Keyring keyring;

    KeyRotation(Opinions opinions, Texts texts, Askers askers, Keyring keyring) {
        this.opinions = opinions;
        this.texts = texts;
        this.askers = askers;
        this.keyring = keyring;
    }

    /** Makes new keys; from now on whatever is written uses them. */
    public void begin() {
        keyring.rotate();
    }

    /** One step; how many opinions it moved. Zero: all are under the newest keys. */
    public int step() {
        List<Kept> old = opinions.underOtherKeys(keyring.currentText(), keyring.currentSeal(), STEP);
        for (Kept kept : old) {
            Command command = Command.internal("rekey/" + kept.id() + "/" + keyring.currentText());
            opinions.rekey(kept.id(), command, opinion -> rekeyed(kept.id(), opinion));
        }
        return old.size();
    }

    /** Drops the keys that no opinion names; {@code waiting} says whether something else still does. */
    public List<String> dropUnnamed(Predicate<String> waiting) {
        List<String> unnamed = keyring.aliases().stream()
                .filter(alias -> !keyring.isCurrent(alias))
                .filter(alias -> !opinions.namesKey(alias) && !waiting.test(alias))
                .toList();
        keyring.drop(unnamed);
        return unnamed;
    }

    private Opinion rekeyed(String id, Opinion opinion) {
        Raised raised = opinion.snapshot().raised();
        return opinion.rekeyed(texts.rewrap(id, raised.key()), askers.resealed(id, raised.asker()));
    }
}
