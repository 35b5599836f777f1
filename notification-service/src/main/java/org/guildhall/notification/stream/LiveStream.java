package org.guildhall.notification.stream;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.notification.copy.Places;
import org.guildhall.notification.copy.SeatCount;
import org.guildhall.notification.inbox.Bell.Arrival;
import org.guildhall.notification.inbox.InboxRow;
import org.guildhall.notification.inbox.InboxRows;
import org.guildhall.notification.inbox.NoticeKey;
import org.guildhall.notification.inbox.Telling.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** The open pages of this instance and what reaches them. Closing comes before the web server waits for its requests. */
public final class LiveStream implements SmartLifecycle {
    private static final Duration OVERLAP = Duration.ofSeconds(5);

    private final Lines lines = new Lines();
    private final InboxRows rows;
    private final Places places;
    private volatile boolean running;

    public LiveStream(InboxRows rows, Places places) {
        this.rows = rows;
        this.places = places;
    }

    /**
     * Opens a page's line. It hears everything from now on before it is told what it missed, so nothing falls between;
     * what it hears twice does no harm.
     */
    public Line open(String member, Set<String> rosters, @Nullable String lastMark, Wire wire) {
        Line line = new Line(member, rosters, wire);
        Line giving = lines.add(line);
        if (giving != null) {
            giving.stop();
        }
        line.mailbox().put(new Frame.Beat());
        if (lastMark != null) {
            replay(line, lastMark);
        }
        places.newest(rosters).forEach(line.mailbox()::put);
        line.start(() -> lines.remove(line));
        return line;
    }

    private void replay(Line line, String lastMark) {
        String notice = NoticeKey.notice(lastMark);
        Optional<InboxRow> last = notice == null ? Optional.empty() : rows.find(notice, line.member());
        List<InboxRow> missed = last.map(
                        row -> rows.since(line.member(), row.told().minus(OVERLAP), Mailbox.HINTS))
                .orElse(List.of());
        if (last.isEmpty() || missed.size() >= Mailbox.HINTS) {
            line.mailbox().put(new Frame.Reset());
        } else {
            missed.stream()
                    .filter(row -> !row.id().equals(last.get().id()))
                    .forEach(row -> line.mailbox().put(notice(row.notice())));
        }
    }

    /** Tells the pages of whoever has a new row. */
    public void tell(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            for (Line line : lines.of(arrival.recipient())) {
                line.mailbox().put(new Frame.Hint(arrival.about(), null));
                line.mailbox().put(notice(arrival.notice()));
            }
        }
    }

    /** Tells the pages that watch a roster. */
    public void count(SeatCount seats) {
        lines.count(seats);
    }

    public int size() {
        return lines.size();
    }

    private static Frame notice(String notice) {
        String key = NoticeKey.of(notice);
        return new Frame.Hint(new Thing("notice", key, 1), key);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        lines.all().forEach(Line::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
