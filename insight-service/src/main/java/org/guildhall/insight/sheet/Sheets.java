package org.guildhall.insight.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.event.EventContext;

/** The sheets of all generations. */
public interface Sheets {

    /** Makes a generation's index before it is filled. */
    void prepare(int generation);

    /** Folds a fact into its sheet, unless the sheet has it or a later one already. */
    void fold(int generation, Patch patch, EventContext at);

    /** Forgets a sheet: an erased member's. */
    void forget(int generation, String sheet);

    /** One sheet with only these fields of it. */
    Optional<Touched> find(int generation, String sheet, String... fields);

    /** Sheets folded at that instant or later, in no order. */
    List<Touched> since(int generation, Instant instant);

    /** Drops a generation whole. */
    void drop(int generation);

    /** A sheet and when it was last folded. */
    record Touched(Sheet sheet, Instant at) {}
}
