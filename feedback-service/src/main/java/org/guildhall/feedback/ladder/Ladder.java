package org.guildhall.feedback.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds the holders of a rung; a vacant one is passed over upwards, and above the top the highest filled one serves. */
public final class Ladder {

    private final Officeholders offices;

    public Ladder(Officeholders offices) {
        this.offices = offices;
    }

    /** The place for an opinion that should stand on {@code wanted}; empty when the whole ladder is vacant. */
    public Optional<Place> stand(Route route, Rung wanted) {
        List<Rung> skipped = new ArrayList<>();
        for (Optional<Rung> rung = Optional.of(wanted);
                rung.isPresent();
                rung = rung.get().above()) {
            List<String> holders = holders(route, rung.get());
            if (!holders.isEmpty()) {
                return Optional.of(new Place(rung.get(), holders, skipped));
            }
            skipped.add(rung.get());
        }
        return highestBelow(route, wanted, skipped);
    }

    /** Who holds exactly this rung now, sorted; empty when vacant. */
    public List<String> holders(Route route, Rung rung) {
        Set<String> found = new TreeSet<>(
                switch (rung) {
                    case OFFICER -> ofBoth(route, department -> offices.officers(route.union(), department));
                    case MINISTER -> ofBoth(route, department -> offices.ministers(route.union(), department));
                    case PRESIDIUM -> offices.presidium(route.union(), route.departments());
                    case COUNSELOR -> offices.counselors(route.union(), route.grade());
                    case COLLEGE -> offices.staff(route.union());
                });
        if (route.asker() != null) {
            found.remove(route.asker());
        }
        return List.copyOf(found);
    }

    /**
     * Who may put the second signature under a grave result: on the lower two rungs the other department, at the
     * presidium another member of it, above that nobody needs to. Where the other side is vacant, the next rung signs.
     */
    public Set<String> secondSigners(Route route, Rung rung, String first) {
        Set<String> others = switch (rung) {
            case OFFICER, MINISTER -> otherDepartment(route, rung, first);
            case PRESIDIUM -> new TreeSet<>(offices.wholePresidium(route.union()));
            case COUNSELOR, COLLEGE -> new TreeSet<>();
        };
        others.remove(first);
        if (route.asker() != null) {
            others.remove(route.asker());
        }
        if (others.isEmpty() && rung.number() < Rung.COUNSELOR.number()) {
            rung.above().flatMap(above -> stand(route, above)).ifPresent(place -> others.addAll(place.holders()));
            others.remove(first);
        }
        return others;
    }

    private Set<String> otherDepartment(Route route, Rung rung, String first) {
        Set<String> others = new TreeSet<>();
        for (String department : route.departments()) {
            Set<String> there = rung == Rung.OFFICER
                    ? offices.officers(route.union(), department)
                    : offices.ministers(route.union(), department);
            if (!there.contains(first)) {
                others.addAll(there);
            }
        }
        return others;
    }

    private Optional<Place> highestBelow(Route route, Rung wanted, List<Rung> skipped) {
        for (int number = wanted.number() - 1; number >= 1; number--) {
            List<String> holders = holders(route, Rung.of(number));
            if (!holders.isEmpty()) {
                return Optional.of(new Place(Rung.of(number), holders, skipped));
            }
        }
        return Optional.empty();
    }

    private static Set<String> ofBoth(Route route, Function<String, Set<String>> holders) {
        Set<String> all = new TreeSet<>();
        route.departments().forEach(department -> all.addAll(holders.apply(department)));
        return all;
    }
}
