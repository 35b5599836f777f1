package org.guildhall.activity.attendance.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.guildhall.activity.attendance.Attendance;
import org.guildhall.activity.attendance.AttendanceEvent;
import org.guildhall.activity.attendance.Direction;
import org.guildhall.activity.attendance.Hours;
import org.guildhall.activity.attendance.Scan;
import org.guildhall.activity.attendance.Secret;
import org.guildhall.activity.attendance.Upload;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.event.Contracts;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;

class AttendanceWireTests {
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");
    private static final Set<String> SEATED = Set.of("ann", "bob", "cid");
    private final AttendancePublisher wire = new AttendancePublisher();

    @Test
    void everythingADoorTellsFitsItsContractAndNamesNoReason() {
        Attendance door = eventful();

        for (AttendanceEvent event : door.events()) {
            fits(wire.fact(door, event));
        }
        assertThat(door.events().stream().map(Object::getClass).distinct()).hasSize(8);
        assertThat(wire.restated(door)).hasSize(5).allSatisfy(AttendanceWireTests::fits);
    }

    private static void fits(Fact fact) {
        new Contracts().check(fact.type(), EventJson.tree(fact.body()));
        assertThat(EventJson.write(fact.body())).doesNotContain("fever", "0123456789");
    }

    @Test
    void readsWhatDoorsFollow() {
        assertThat(Samples.read("activity.roster-changed.v1", DoorListener.RosterToldBody.class)
                        .session())
                .isEqualTo(1);
        assertThat(Samples.read("activity.changed.v1", DoorListener.PlannedActivity.class)
                        .sessions())
                .isNotEmpty();
        assertThat(Samples.read("activity.cancelled.v1", DoorListener.PlannedActivity.class)
                        .activity())
                .isNotBlank();
    }

    private static Attendance eventful() {
        Hours hours = new Hours(NOON, NOON.plusSeconds(3600));
        Attendance door =
                Attendance.prepare(new RosterId("friendly", 1), "clinical", new Secret("0123456789".repeat(4)), hours);
        Scan in = new Scan("scan-in1", Direction.IN, "ann", null, NOON);
        Scan out = new Scan("scan-out", Direction.OUT, "ann", null, NOON.plusSeconds(3600));
        door.scan(new Upload("officer", hours.endsAt(), List.of(in, out), SEATED), hours.endsAt());
        door.pleas().askLeave("bob", true, "fever", NOON);
        door.keepTime(SEATED, hours.warnsAt());
        door.keepTime(SEATED, hours.settlesAt());
        door.pleas().decideLeave("bob", true, "officer", "rest", hours.settlesAt());
        return door;
    }
}
