package org.guildhall.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.guildhall.notification.copy.SeatCount;
import org.guildhall.notification.inbox.Telling.Thing;
import org.guildhall.notification.stream.Frame.Beat;
import org.guildhall.notification.stream.Frame.Counter;
import org.guildhall.notification.stream.Frame.Hint;
import org.guildhall.notification.stream.Frame.Reset;
import org.junit.jupiter.api.Test;

class MailboxTests {
    private final Mailbox mailbox = new Mailbox(0);

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private static SeatCount seats(String roster, int taken) {
        return new SeatCount(roster, "OPEN", 40, taken, 0, taken);
    }

    private static Hint hint(int number) {
        return new Hint(new Thing("notice", "n" + number, 1), "n" + number);
    }

    @Test
    void sendsAHintAtOnce() {
        mailbox.put(hint(1));

        assertThat(mailbox.delay(millis(1))).isZero();
        assertThat(mailbox.poll(millis(1))).containsExactly(hint(1));
        assertThat(mailbox.poll(millis(2))).isEmpty();
    }

    @Test
    void sendsOnlyTheNewestOfManyCounts() {
        for (int taken = 1; taken <= 30; taken++) {
            mailbox.put(seats("a.1", taken));
        }
        mailbox.put(seats("a.1", 7));

        assertThat(mailbox.poll(millis(1))).containsExactly(new Counter(seats("a.1", 30)));
    }

    @Test
    void sendsACountAtMostFourTimesASecond() {
        int sent = 0;
        for (int tick = 1; tick <= 1_000; tick++) {
            mailbox.put(seats("a.1", tick));
            sent += mailbox.poll(millis(tick)).size();
        }
        assertThat(sent).isEqualTo(4);
        assertThat(mailbox.delay(millis(1_000))).isBetween(1L, millis(250));
        assertThat(mailbox.poll(millis(1_250))).containsExactly(new Counter(seats("a.1", 1_000)));
    }

    @Test
    void letsOneRosterNotSlowAnother() {
        mailbox.put(seats("a.1", 1));
        mailbox.poll(millis(1));
        mailbox.put(seats("a.1", 2));
        mailbox.put(seats("b.1", 1));

        assertThat(mailbox.poll(millis(2))).containsExactly(new Counter(seats("b.1", 1)));
    }

    @Test
    void saysResetToAPageThatDoesNotRead() {
        for (int number = 0; number <= Mailbox.HINTS; number++) {
            mailbox.put(hint(number));
        }
        mailbox.put(hint(500));

        assertThat(mailbox.poll(millis(1))).containsExactly(new Reset(), hint(500));
    }

    @Test
    void beatsWhenNothingHappens() {
        assertThat(mailbox.poll(Mailbox.BEAT - 1)).isEmpty();
        assertThat(mailbox.delay(0)).isEqualTo(Mailbox.BEAT);
        assertThat(mailbox.poll(Mailbox.BEAT)).containsExactly(new Beat());
        assertThat(mailbox.poll(Mailbox.BEAT + 1)).isEmpty();
    }

    @Property(tries = 200)
    void neverHoldsMoreThanItsBound(@ForAll List<Boolean> puts) {
        Mailbox bounded = new Mailbox(0);
        int number = 0;
        for (boolean isHint : puts) {
            for (int i = 0; i < 10; i++) {
                number++;
                if (isHint) {
                    bounded.put(hint(number));
                } else {
                    bounded.put(seats("a.1", number));
                }
            }
        }
        assertThat(bounded.poll(1)).hasSizeLessThanOrEqualTo(Mailbox.HINTS + 1);
    }
}
