package org.guildhall.feedback.opinion;

import java.util.List;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.text.Entry;

/** The part of an opinion a reader may see. */
public record OpinionView(OpinionSnapshot opinion, List<Entry> entries, boolean askerShown, boolean sealShown) {

    /** The asker sees everything but the notes. */
    public static OpinionView forAsker(OpinionSnapshot it) {
        return new OpinionView(
                it, it.entries().stream().filter(Entry::shownToAsker).toList(), true, true);
    }

    /** Handlers see the whole thread, and the asker if named. */
    public static OpinionView forHandler(OpinionSnapshot it) {
        return new OpinionView(it, it.entries(), it.raised().asker().mode() == Mode.NAMED, false);
    }
}
