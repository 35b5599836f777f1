package org.guildhall.insight.board;

import org.guildhall.directory.Actor;
import org.guildhall.platform.web.Forbidden;
import org.guildhall.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Who sees which board: officers their own union's; counselors, staff and administrators any, and the college's. */
public final class BoardRights {
    private BoardRights() {}

    /** The scope the caller asked for, or the one that is nearest; a foreign union's board does not exist for them. */
    public static Scope scope(Actor actor, @Nullable String union) {
        boolean everywhere = actor.isCounselor() || actor.isStaff() || actor.isAdministrator();
        if (union == null || union.isBlank()) {
            return everywhere ? Scope.COLLEGE : own(actor);
        }
        if (everywhere || actor.isOfficerOf(union)) {
            return new Scope(union);
        }
        if (actor.belongsTo(union)) {
            throw new Forbidden("forbidden");
        }
        throw new NotFound("board of " + union);
    }

    private static Scope own(Actor actor) {
        String union = actor.card().union();
        if (union == null || !actor.isOfficerOf(union)) {
            throw new Forbidden("forbidden");
        }
        return new Scope(union);
    }
}
