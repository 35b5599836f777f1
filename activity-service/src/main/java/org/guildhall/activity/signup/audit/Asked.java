package org.guildhall.activity.signup.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.activity.signup.SignUpEvent;

/** Plays again who was asked about a moved time: nobody loses a seat for it but after a question, by a no or silence. */
final class Asked {
    private final Map<String, Instant> open = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    void apply(Numbered numbered, Map<String, List<String>> seated) {
        String what = "#" + numbered.number();
        switch (numbered.event()) {
            case SignUpEvent.ConsentAsked asked -> {
                open.put(asked.member(), asked.until());
                if (!seated.containsKey(asked.member())) {
                    faults.add(what + " asks who does not sit");
                }
            }
            case SignUpEvent.ConsentGiven given -> {
                if (open.remove(given.member()) == null && !seated.containsKey(given.member())) {
                    faults.add(what + " settles who does not sit");
                }
            }
            case SignUpEvent.SeatReleased gone -> released(gone, what);
            case SignUpEvent.SeatGivenUp gone -> open.remove(gone.member());
            default -> {
                // Nothing is asked or answered.
            }
        }
    }

    private void released(SignUpEvent.SeatReleased gone, String what) {
        Instant until = open.remove(gone.member());
        boolean silent = gone.reason().equals("no-answer");
        if (until == null && (silent || gone.reason().equals("moved"))) {
            faults.add(what + " frees a seat nobody was asked about");
        } else if (until != null && silent && gone.at().isBefore(until)) {
            faults.add(what + " takes silence for a no too early");
        }
    }

    Map<String, Instant> open() {
        return open;
    }

    List<String> faults() {
        return faults;
    }
}
