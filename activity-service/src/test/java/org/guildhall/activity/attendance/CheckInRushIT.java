package org.guildhall.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.guildhall.activity.attendance.desk.Attendances;
import org.guildhall.activity.desk.Decide;
import org.guildhall.activity.desk.Desks;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.platform.store.StoreBusyException;
import org.guildhall.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CheckInRushIT {
    private static final int CROWD = 5_000;

    @Autowired
    Desks<RosterId, Attendance, DoorAnswer> desks;

    @Autowired
    Attendances attendances;

    @Test
    void fiveThousandQueuedCheckInsTakeAtMostFortyWrites() throws Exception {
        RosterId id = new RosterId(UUID.randomUUID().toString(), 1);
        Hours hours = new Hours(Instant.now(), Instant.now().plusSeconds(7200));
        desks.ask(id, prepared(id, hours));
        long before = attendances.load(id).orElseThrow().version();

        List<CompletableFuture<DoorAnswer>> answers = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            answers.add(submit(id, "m" + i));
        }
        for (CompletableFuture<DoorAnswer> answer : answers) {
            assertThat(answer.get()).isEqualTo(new DoorAnswer.Done());
        }

        var after = attendances.load(id).orElseThrow();
        assertThat(after.state().presences()).hasSize(CROWD).allMatch(one -> one.in() != null);
        assertThat(after.version() - before).isLessThanOrEqualTo(40);
        assertThat(attendances.glimpse(id, "m17").orElseThrow().presences()).hasSize(1);
    }

    private CompletableFuture<DoorAnswer> submit(RosterId id, String member) throws InterruptedException {
        while (true) {
            try {
                return desks.submit(
                        id,
                        (draft, now) -> draft.checkIn(
                                member, true, Direction.IN, draft.codes().door(Direction.IN, now), now));
            } catch (StoreBusyException full) {
                Thread.sleep(5);
            }
        }
    }

    private static Decide<Attendance, DoorAnswer> prepared(RosterId id, Hours hours) {
        return new Decide<>() {
            @Override
            public Attendance begin(Instant now) {
                return Attendance.prepare(id, "clinical", Doors.SECRET, hours);
            }

            @Override
            public DoorAnswer decide(Attendance draft, Instant now) {
                return draft.plan(hours, false);
            }
        };
    }
}
