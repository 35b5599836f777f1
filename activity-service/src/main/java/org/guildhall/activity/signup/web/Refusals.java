package org.guildhall.activity.signup.web;

import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.platform.store.PayloadMismatchException;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.guildhall.platform.web.NotFound;

/** Outcomes that are no success, as the problems clients know. */
final class Refusals {
    private Refusals() {}

    static void check(SignUpOutcome outcome) {
        switch (outcome) {
            case SignUpOutcome.Placed placed -> {}
            case SignUpOutcome.GivenUp gone -> {}
            case SignUpOutcome.Arranged done -> {}
            case SignUpOutcome.Refused refused ->
                throw new RefusedException(new Refusal(refused.code(), refused.details()));
            case SignUpOutcome.Unknown unknown -> throw new NotFound("sign-up");
            case SignUpOutcome.KeyReused reused -> throw new PayloadMismatchException("sign-up");
        }
    }
}
