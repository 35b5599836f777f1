package org.guildhall.activity.collisions;

import java.util.List;

/** People of one grade who are asked to the same things. */
public record Crowd(int grade, int people, Claims claims) {
    /** An audience nobody is registered for yet weighs its grades alike. */
    static List<Crowd> weighed(List<Crowd> audience) {
        boolean empty = audience.stream().allMatch(crowd -> crowd.people() == 0);
        return empty
                ? audience.stream()
                        .map(crowd -> new Crowd(crowd.grade(), 1, crowd.claims()))
                        .toList()
                : audience;
    }
}
