package org.guildhall.member.access.signin;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes sign-ins nobody went on with. */
final class SignInHousekeeping {

    private final SignIns signIns;

    SignInHousekeeping(SignIns signIns) {
        this.signIns = signIns;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void run() {
        signIns.removeExpired();
    }
}
