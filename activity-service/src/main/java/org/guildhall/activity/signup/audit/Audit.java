package org.guildhall.activity.signup.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.SignUpEvent;

/** Compares a roster with everything it ever told: the promises of the seat engine as named checks. */
public record Audit(List<Check> checks) {
    public Audit {
        checks = List.copyOf(checks);
    }

    /** Audits a roster at rest; the events are all it ever told, repeated deliveries may be among them. */
    public static Audit of(Roster roster, List<Numbered> told) {
        List<Numbered> events = withoutRepeats(told);
        RosterFold fold = new RosterFold();
        events.forEach(fold::apply);
        return new Audit(List.of(
                check("events-without-gap", gaps(events)),
                check("seats-within-capacity", fold.overfull()),
                check(
                        "nobody-twice",
                        Stream.concat(fold.twice().stream(), twice(roster)).toList()),
                check("promotions-in-order", fold.outOfOrder()),
                check("nobody-waits-who-fits", fitting(roster)),
                check("no-seat-without-command", withoutCommand(roster, fold)),
                check("one-outcome-per-key", fold.repeated()),
                check("seats-kept-while-asked", fold.asked().faults()),
                check("counts-in-events", fold.miscounted()),
                check("events-give-the-roster", differences(roster, fold))));
    }

    /** Whether every check passed. */
    public boolean ok() {
        return checks.stream().allMatch(Check::ok);
    }

    private static Check check(String name, List<String> faults) {
        String detail = String.join("; ", faults.subList(0, Math.min(5, faults.size())));
        return new Check(name, faults.isEmpty(), detail);
    }

    private static List<Numbered> withoutRepeats(List<Numbered> told) {
        Map<Long, Numbered> first = new LinkedHashMap<>();
        told.forEach(numbered -> first.putIfAbsent(numbered.number(), numbered));
        return first.values().stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .toList();
    }

    private static List<String> gaps(List<Numbered> events) {
        List<String> faults = new ArrayList<>();
        long begin = beginning(events);
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).number() != begin + i) {
                faults.add("#" + (begin + i) + " is missing");
                break;
            }
        }
        return faults;
    }

    /** A story begins with the terms: with the first number, or a later one when it was told anew after a restore. */
    private static long beginning(List<Numbered> events) {
        boolean whole = !events.isEmpty() && events.getFirst().event() instanceof SignUpEvent.RosterChanged;
        return whole ? events.getFirst().number() : 1;
    }

    private static Stream<String> twice(Roster roster) {
        Set<String> seen = new HashSet<>();
        return roster.entries().stream()
                .filter(Entry::live)
                .flatMap(entry -> Stream.concat(Stream.of(entry.member()), entry.companions().stream()))
                .filter(person -> !seen.add(person));
    }

    private static List<String> fitting(Roster roster) {
        return roster.promotionDue() ? List.of("somebody waits while seats are free") : List.of();
    }

    private static List<String> withoutCommand(Roster roster, RosterFold fold) {
        return roster.entries().stream()
                .filter(Entry::live)
                .filter(entry -> entry.commands().isEmpty()
                        || !fold.accepted(entry.member(), entry.origin().key()))
                .map(Entry::member)
                .toList();
    }

    private static List<String> differences(Roster roster, RosterFold fold) {
        List<String> faults = new ArrayList<>();
        if (!parties(roster, Entry.State.SEATED).equals(fold.seated())) {
            faults.add("seats differ");
        }
        Map<String, List<String>> waiting = parties(roster, Entry.State.WAITING);
        if (!List.copyOf(waiting.entrySet()).equals(List.copyOf(fold.waiting().entrySet()))) {
            faults.add("the waiting list differs");
        }
        if (!questions(roster).equals(fold.asked().open())) {
            faults.add("open questions differ");
        }
        return faults;
    }

    private static Map<String, Instant> questions(Roster roster) {
        Map<String, Instant> open = new HashMap<>();
        for (Entry entry : roster.entries()) {
            Instant until = entry.askedUntil();
            if (until != null) {
                open.put(entry.member(), until);
            }
        }
        return open;
    }

    private static Map<String, List<String>> parties(Roster roster, Entry.State state) {
        Map<String, List<String>> parties = new LinkedHashMap<>();
        roster.entries().stream()
                .filter(entry -> entry.state() == state)
                .sorted(Comparator.comparingLong(Entry::ticket))
                .forEach(entry -> parties.put(entry.member(), entry.companions()));
        return parties;
    }
}
