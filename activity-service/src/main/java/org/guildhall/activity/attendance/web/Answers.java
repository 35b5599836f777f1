package org.guildhall.activity.attendance.web;

import java.util.Locale;
import org.guildhall.activity.attendance.Direction;
import org.guildhall.activity.attendance.DoorAnswer;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.NotFound;

/** Answers that are no success, as the problems clients know; and addresses that name nothing. */
final class Answers {
    private Answers() {}

    static void check(DoorAnswer answer) {
        switch (answer) {
            case DoorAnswer.Done done -> {}
            case DoorAnswer.Scanned scanned -> {}
            case DoorAnswer.Refused refused -> throw new RefusedException(Refusal.of(refused.code()));
            case DoorAnswer.Unknown unknown -> throw new NotFound("session");
        }
    }

    static RosterId session(String activity, int session) {
        try {
            return new RosterId(activity, session);
        } catch (IllegalArgumentException e) {
            throw new NotFound("session");
        }
    }

    static SignUpId signUp(String text) {
        try {
            SignUpId id = SignUpId.parse(text);
            if (!id.member().startsWith("$")) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new NotFound("sign-up");
        }
        throw new NotFound("sign-up");
    }

    static SignUpId own(Actor actor, String text) {
        SignUpId id = signUp(text);
        if (!id.member().equals(actor.id())) {
            throw new NotFound("sign-up");
        }
        return id;
    }

    static Direction direction(String word) {
        try {
            return Direction.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadInput("direction", "direction-unknown", e);
        }
    }
}
