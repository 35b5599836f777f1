package org.guildhall.activity.activities;

import org.guildhall.activity.approval.Clearances;

/** How far a slot can be relied on. */
public enum Safety {
    SAFE,
    /** It collides somewhat, or somebody still has to say something. */
    WATCH,
    /** It collides, keeps people from an exam, or a counselor objected. */
    AT_RISK;

    /** A counselor who cleared it knew of the exam: that is how an exam is overridden. */
    static Safety of(SlotRisk risk, Clearances clearances) {
        boolean cleared = clearances.cleared(risk.slot());
        if (clearances.objected(risk.slot()) || risk.collides() || (risk.examBlock() && !cleared)) {
            return AT_RISK;
        }
        return risk.toWatch() || !cleared ? WATCH : SAFE;
    }
}
