package org.guildhall.platform.fold;

import org.guildhall.platform.event.Position;

/** The one rule about order: what a consumer that stands at one position does with a fact at another. */
public final class Sequence {

    /** What to do with a fact. */
    public enum Verdict {
        APPLY,
        DUPLICATE,
        GAP
    }

    private Sequence() {}

    /** For facts that carry the whole state: anything newer wins. */
    public static Verdict ofState(long last, long incoming) {
        return incoming > last ? Verdict.APPLY : Verdict.DUPLICATE;
    }

    /** For facts that carry a change: only the direct successor counts; a restated fact may cross a gap. */
    public static Verdict ofDelta(long last, long incoming, boolean restated) {
        if (incoming <= last) {
            return Verdict.DUPLICATE;
        }
        boolean successor = last == 0
                ? Position.sequence(incoming) == 1
                : Position.epoch(incoming) == Position.epoch(last) && incoming == last + 1;
        return successor || restated ? Verdict.APPLY : Verdict.GAP;
    }
}
