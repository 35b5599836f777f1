package org.guildhall.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.activity.attendance.Doors.ENDS;
import static org.guildhall.activity.attendance.Doors.SEATED;
import static org.guildhall.activity.attendance.Doors.STARTS;
import static org.guildhall.activity.attendance.Doors.result;
import static org.guildhall.activity.attendance.Doors.scan;
import static org.guildhall.activity.attendance.Doors.upload;
import static org.guildhall.activity.attendance.Doors.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guildhall.activity.attendance.Presence.Result;
import org.guildhall.activity.signup.RosterId;
import org.junit.jupiter.api.Test;

class AttendanceTests {
    private static final DoorAnswer DONE = new DoorAnswer.Done();
    private final Attendance door = Doors.session(false);

    private DoorAnswer checkIn(String member, Instant shownAt, Instant now) {
        return door.checkIn(
                member, SEATED.contains(member), Direction.IN, door.codes().door(Direction.IN, shownAt), now);
    }

    private static DoorAnswer refused(String code) {
        return new DoorAnswer.Refused(code);
    }

    @Test
    void takesADoorCodeForTwoWindowsAndNoLonger() {
        assertThat(checkIn("ann", STARTS, STARTS.plusSeconds(29))).isEqualTo(DONE);
        assertThat(checkIn("bob", STARTS, STARTS.plusSeconds(30))).isEqualTo(refused("bad-code"));
        assertThat(door.checkIn("bob", true, Direction.IN, door.codes().door(Direction.OUT, STARTS), STARTS))
                .isEqualTo(refused("bad-code"));
    }

    @Test
    void takesPeopleFromHalfAnHourBeforeToHalfAnHourAfterTheStart() {
        Instant opens = STARTS.minusSeconds(1800);
        assertThat(checkIn("ann", opens, opens.minusMillis(1))).isEqualTo(refused("door-not-open-yet"));
        assertThat(checkIn("ann", opens, opens)).isEqualTo(DONE);
        Instant closes = STARTS.plusSeconds(1800);
        assertThat(checkIn("bob", closes, closes)).isEqualTo(DONE);
        assertThat(checkIn("cid", closes, closes.plusMillis(1))).isEqualTo(refused("too-late"));
        assertThat(checkIn("eve", STARTS, STARTS)).isEqualTo(refused("not-seated"));
    }

    @Test
    void answersEachScanByItself() {
        Scan good = scan("s1-00000", "ann", STARTS);
        Scan forged = new Scan("s2-00000", Direction.IN, "bob", new Scan.Ticket(Doors.ID, "00000000"), STARTS);
        Scan borrowed = new Scan("s3-00000", Direction.IN, "bob", good.ticket(), STARTS);
        Scan elsewhere = new Scan(
                "s4-00000", Direction.IN, "ann", new Scan.Ticket(new RosterId("other", 1), "00000000"), STARTS);
        Scan stranger = scan("s5-00000", "eve", STARTS);
        Scan again = scan("s6-00000", "ann", STARTS.plusSeconds(9));
        Scan late = scan("s7-00000", "cid", STARTS.plusSeconds(1801));
        Scan early = scan("s8-00000", "cid", STARTS.minusSeconds(1801));
        Scan byName = new Scan("s9-00000", Direction.IN, "dan", null, STARTS);

        assertThat(upload(
                                door,
                                STARTS.plusSeconds(3600),
                                good,
                                forged,
                                borrowed,
                                elsewhere,
                                stranger,
                                again,
                                late,
                                early,
                                byName)
                        .stream()
                        .map(DoorAnswer.Told::verdict))
                .containsExactly(
                        Verdict.OK,
                        Verdict.BAD_CODE,
                        Verdict.BAD_CODE,
                        Verdict.OTHER_SESSION,
                        Verdict.NOT_SEATED,
                        Verdict.SEEN,
                        Verdict.TOO_LATE,
                        Verdict.TOO_EARLY,
                        Verdict.OK);
        assertThat(door.held().stream().map(Held::scan)).containsExactlyInAnyOrder("s2-00000", "s3-00000", "s7-00000");
        assertThat(door.newlyHeld()).hasSize(3);
    }

    @Test
    void holdsWhatAWrongClockSays() {
        Scan scan = scan("s1-00000", "ann", STARTS);
        assertThat(upload(door, STARTS, STARTS.plusSeconds(121), scan)
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.CLOCK_OFF);
        assertThat(verdict(door, STARTS, scan("s2-00000", "bob", STARTS.plusSeconds(121))))
                .isEqualTo(Verdict.CLOCK_OFF);
        assertThat(upload(door, STARTS, STARTS.plusSeconds(120), scan)
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.OK);
    }

    @Test
    void takesUploadsForSeventyTwoHours() {
        Instant last = ENDS.plus(Duration.ofDays(3));
        assertThat(verdict(door, last, scan("s1-00000", "ann", STARTS))).isEqualTo(Verdict.OK);
        assertThat(verdict(door, last.plusMillis(1), scan("s2-00000", "bob", STARTS)))
                .isEqualTo(Verdict.TOO_LATE);
    }

    @Test
    void anEarlierScanOfAnotherDoorCorrectsTheLog() {
        Scan first = scan("s1-00000", "ann", STARTS);
        Scan earlier = scan("s2-00000", "ann", STARTS.minusSeconds(60));
        assertThat(verdict(door, STARTS, first)).isEqualTo(Verdict.OK);
        assertThat(verdict(door, STARTS, earlier)).isEqualTo(Verdict.OK);
        assertThat(verdict(door, STARTS, first)).isEqualTo(Verdict.SEEN);
        assertThat(door.presence("ann").in()).isEqualTo(new Mark(STARTS.minusSeconds(60), "s2-00000", "officer"));
        assertThat(door.events()).hasSize(2);
    }

    @Test
    void warnsBeforeItSettlesAndSettlesEachSeat() {
        checkIn("ann", STARTS, STARTS);
        door.pleas().askLeave("bob", true, "fever", STARTS);
        door.pleas().decideLeave("bob", true, "officer", "get well", STARTS);
        Instant warns = ENDS.plus(Duration.ofDays(1));

        door.keepTime(SEATED, warns.minusMillis(1));
        assertThat(door.terms().state()).isEqualTo(Attendance.State.OPEN);
        door.keepTime(SEATED, warns);
        assertThat(warned()).containsExactlyInAnyOrder("cid", "dan");
        assertThat(door.pleas().object("cid", "I was there", warns)).isEqualTo(DONE);
        assertThat(door.pleas().object("ann", "why", warns)).isEqualTo(refused("not-warned"));
        assertThat(door.pleas().came("cid", true, "officer", warns)).isEqualTo(DONE);

        Instant settles = ENDS.plus(Duration.ofDays(3));
        assertThat(door.nextDue()).isEqualTo(settles);
        door.keepTime(SEATED, settles.minusMillis(1));
        assertThat(door.terms().state()).isEqualTo(Attendance.State.WARNED);
        door.keepTime(SEATED, settles);
        assertThat(door.terms().state()).isEqualTo(Attendance.State.SETTLED);
        assertThat(result(door, "ann")).isEqualTo(Result.CAME);
        assertThat(result(door, "bob")).isEqualTo(Result.EXCUSED);
        assertThat(result(door, "cid")).isEqualTo(Result.CAME);
        assertThat(result(door, "dan")).isEqualTo(Result.NO_SHOW);
        assertThat(door.nextDue()).isNull();
        assertThat(door.pleas().askLeave("dan", true, "sorry", settles)).isEqualTo(refused("too-late"));
    }

    private List<String> warned() {
        return door.events().stream()
                .filter(event -> event instanceof AttendanceEvent.NoShowWarned)
                .map(AttendanceEvent::member)
                .toList();
    }

    @Test
    void takesAWrongNoShowBack() {
        door.pleas().askLeave("dan", true, "fever", STARTS);
        door.keepTime(SEATED, ENDS.plus(Duration.ofDays(1)));
        Instant settles = ENDS.plus(Duration.ofDays(3));
        door.keepTime(SEATED, settles);
        assertThat(result(door, "dan")).isEqualTo(Result.NO_SHOW);

        door.pleas().decideLeave("dan", true, "officer", "seen now", settles);
        door.pleas().came("cid", true, "officer", settles);
        assertThat(result(door, "dan")).isEqualTo(Result.EXCUSED);
        assertThat(result(door, "cid")).isEqualTo(Result.CAME);
        assertThat(door.events().stream().filter(event -> event instanceof AttendanceEvent.NoShowWithdrawn))
                .hasSize(2);
        assertThat(door.pleas().decideLeave("dan", true, "dan", "", settles)).isEqualTo(refused("own-leave"));
    }

    @Test
    void wantsSeventyPercentWhereOneChecksOut() {
        Attendance strict = Doors.session(true);
        upload(
                strict,
                ENDS,
                scan("s1-00000", "ann", STARTS.minusSeconds(900)),
                scan("s2-00000", Direction.OUT, "ann", STARTS.plusSeconds(84 * 60)),
                scan("s3-00000", "bob", STARTS),
                scan("s4-00000", Direction.OUT, "bob", STARTS.plusSeconds(84 * 60 - 1)),
                scan("s5-00000", "cid", STARTS));
        strict.keepTime(SEATED, ENDS.plus(Duration.ofDays(1)));
        strict.keepTime(SEATED, ENDS.plus(Duration.ofDays(3)));
        assertThat(result(strict, "ann")).isEqualTo(Result.CAME);
        assertThat(result(strict, "bob")).isEqualTo(Result.NO_SHOW);
        assertThat(result(strict, "cid")).isEqualTo(Result.NO_SHOW);
        assertThat(strict.events()).contains(new AttendanceEvent.Attended("ann", 84, ENDS.plus(Duration.ofDays(3))));
    }

    @Test
    void settlesAtMostTwoHundredAndFiftySixSeatsInOneWrite() {
        Set<String> many = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            many.add("m" + i);
        }
        Attendance current = door;
        Instant now = ENDS.plus(Duration.ofDays(3));
        int writes = 0;
        while (current.terms().state() != Attendance.State.SETTLED) {
            current = current.draft();
            current.keepTime(many, now);
            assertThat(current.touched()).hasSizeLessThanOrEqualTo(256);
            writes++;
        }
        assertThat(writes).isEqualTo(6);
        assertThat(current.presences()).allMatch(one -> one.result() == Result.NO_SHOW && one.warned());
    }

    /** The same figures stand in the client's test: both sides make the same codes. */
    @Test
    void makesTheCodesPhonesMake() {
        String key = "yhpqSL_Nk1I0fSr7yaypeoHWFq3KA5Dip1ceSJzwZkw";
        assertThat(Codes.ticket(key, STARTS)).isEqualTo("KF8195TR");
    }

    @Test
    void saysNothingOfItsSecret() {
        assertThat(door.secret().toString()).doesNotContain(Doors.SECRET.text());
        assertThat(door.codes().sessionKey()).doesNotContain(Doors.SECRET.text());
        assertThat(door.codes().ticketKey("ann")).isNotEqualTo(door.codes().ticketKey("bob"));
    }

    @Test
    void followsItsActivity() {
        Hours later = new Hours(STARTS.plusSeconds(86_400), ENDS.plusSeconds(86_400));
        door.plan(later, false);
        assertThat(door.terms().hours()).isEqualTo(later);
        door.plan(later, true);
        assertThat(door.nextDue()).isNull();
        assertThat(checkIn("ann", STARTS, STARTS)).isEqualTo(refused("cancelled"));
        door.plan(later, false);
        assertThat(door.nextDue()).isEqualTo(later.warnsAt());
    }
}
