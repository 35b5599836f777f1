package org.guildhall.activity.activities;

/**
 * How much a slot collides, as reckoned last.
 *
 * @param score 0 to 100, see {@code collisions}
 * @param examBlock whether too many of the audience have an exam or a placement then
 */
public record SlotRisk(int slot, int score, boolean examBlock) {
    private static final int COLLIDES = 60;
    private static final int TO_WATCH = 20;
    private static final int MUCH_WORSE = 20;

    boolean collides() {
        return score >= COLLIDES;
    }

    boolean toWatch() {
        return score >= TO_WATCH;
    }

    /** What was cleared before such a change has to be cleared anew. */
    boolean muchWorseThan(SlotRisk before) {
        return score - before.score >= MUCH_WORSE || (examBlock && !before.examBlock);
    }
}
