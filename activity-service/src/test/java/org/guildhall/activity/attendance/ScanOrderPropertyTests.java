package org.guildhall.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.attendance.Doors.ENDS;
import static org.guildhall.activity.attendance.Doors.STARTS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScanOrderPropertyTests {
    @Property(tries = 500)
    void neitherOrderNorRepetitionChangesWhoCame(@ForAll("scans") List<Scan> scans, @ForAll long seed) {
        Attendance once = played(scans);
        List<Scan> again = new ArrayList<>(scans);
        again.addAll(scans);
        Collections.shuffle(again, new Random(seed));

        Attendance shuffled = played(again);

        assertThat(Set.copyOf(shuffled.presences())).isEqualTo(Set.copyOf(once.presences()));
        assertThat(Set.copyOf(shuffled.held())).isEqualTo(Set.copyOf(once.held()));
    }

    @Property(tries = 300)
    void whatIsUploadedOnceMoreChangesNothing(@ForAll("scans") List<Scan> scans) {
        Attendance played = played(scans).draft();

        Doors.upload(played, ENDS, scans.toArray(Scan[]::new));

        assertThat(played.changed()).isFalse();
        assertThat(played.events()).isEmpty();
    }

    @Property(tries = 300)
    void eachMemberIsWelcomedByOneScanAtMost(@ForAll("scans") List<Scan> scans) {
        Attendance played = played(scans);
        Set<String> welcomed = new HashSet<>();

        Doors.upload(played, ENDS, scans.toArray(Scan[]::new)).stream()
                .filter(told -> told.verdict() == Verdict.OK)
                .forEach(told -> assertThat(welcomed.add(told.scan())).isTrue());

        long marks = played.presences().stream()
                .mapToLong(one -> (one.in() == null ? 0 : 1) + (one.out() == null ? 0 : 1))
                .sum();
        assertThat(welcomed).hasSize((int) marks);
    }

    private static Attendance played(List<Scan> scans) {
        Attendance current = Doors.session(true);
        for (Scan scan : scans) {
            current = current.draft();
            Doors.upload(current, ENDS, scan);
        }
        return current;
    }

    /** A few members at two doors, in and out, some forged, some late; ids are unique. */
    @Provide
    Arbitrary<List<Scan>> scans() {
        Arbitrary<String> members = Arbitraries.of("ann", "bob", "cid", "eve");
        Arbitrary<Integer> seconds = Arbitraries.integers().between(-2_000, 2_400);
        Arbitrary<Boolean> forged = Arbitraries.of(true, false, false, false);
        return Combinators.combine(members, seconds, Arbitraries.of(Direction.class), forged)
                .as(ScanOrderPropertyTests::taken)
                .list()
                .ofMaxSize(25)
                .map(ScanOrderPropertyTests::numbered);
    }

    private static Scan taken(String member, int seconds, Direction direction, boolean forged) {
        Scan good = Doors.scan("", direction, member, STARTS.plusSeconds(seconds));
        return forged ? new Scan("", direction, member, new Scan.Ticket(Doors.ID, "nonsense"), good.at()) : good;
    }

    private static List<Scan> numbered(List<Scan> scans) {
        List<Scan> numbered = new ArrayList<>();
        for (Scan scan : scans) {
            numbered.add(
                    new Scan("scan-" + numbered.size(), scan.direction(), scan.member(), scan.ticket(), scan.at()));
        }
        return numbered;
    }
}
