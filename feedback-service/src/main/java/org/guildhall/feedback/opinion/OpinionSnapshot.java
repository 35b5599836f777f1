package org.guildhall.feedback.opinion;

import java.util.List;
import org.guildhall.feedback.opinion.answer.Answer;
import org.guildhall.feedback.opinion.answer.Closing;
import org.guildhall.feedback.opinion.answer.Publication;
import org.guildhall.feedback.opinion.asker.Unsealing;
import org.guildhall.feedback.opinion.holding.Holding;
import org.guildhall.feedback.opinion.holding.Step;
import org.guildhall.feedback.opinion.text.Entry;
import org.jspecify.annotations.Nullable;

/** Everything there is to keep of an opinion: what the store holds and what a reader may be shown parts of. */
public record OpinionSnapshot(
        Raised raised,
        OpinionState state,
        Holding holding,
        List<Entry> entries,
        @Nullable Answer answer,
        @Nullable Answer proposed,
        @Nullable Closing closing,
        List<Step> steps,
        List<String> handlers,
        int reopenings,
        @Nullable Unsealing unsealing,
        @Nullable Publication publication) {

    public OpinionSnapshot {
        entries = List.copyOf(entries);
        steps = List.copyOf(steps);
        handlers = List.copyOf(handlers);
    }

    static OpinionSnapshot first(Raised raised, Holding holding) {
        return new OpinionSnapshot(
                raised,
                OpinionState.COLLECTED,
                holding,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                0,
                null,
                null);
    }

    OpinionSnapshot with(Raised other) {
        return new OpinionSnapshot(
                other,
                state,
                holding,
                entries,
                answer,
                proposed,
                closing,
                steps,
                handlers,
                reopenings,
                unsealing,
                publication);
    }
}
