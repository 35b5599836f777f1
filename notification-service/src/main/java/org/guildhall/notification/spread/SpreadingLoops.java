package org.guildhall.notification.spread;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.guildhall.notification.kind.Lane;
import org.guildhall.notification.notice.Notice;
import org.guildhall.notification.notice.Notices;
import org.guildhall.notification.notice.Nudge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the spreader going: one loop for personal notices, one for bulk that rests after each chunk, three times as long
 * while personal ones wait. Both are nudged, and look from time to time for what no nudge told them.
 */
public final class SpreadingLoops implements Nudge, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SpreadingLoops.class);
    private static final int AT_ONCE = 200;
    private static final int REMEMBERED = 10_000;

    private final Notices notices;
    private final Spreader spreader;
    private final LinkedBlockingQueue<Notice> personal = new LinkedBlockingQueue<>(REMEMBERED);
    private final LinkedBlockingQueue<Notice> bulk = new LinkedBlockingQueue<>(REMEMBERED);
    private final List<Thread> threads = new ArrayList<>();
    private volatile Runnable whenTold = () -> {};
    private volatile long lastTold = System.nanoTime();
    private volatile boolean running;

    public SpreadingLoops(Notices notices, Spreader spreader) {
        this.notices = notices;
        this.spreader = spreader;
    }

    /** Calls whoever works on what has been told; losing a call loses nothing. */
    public void whenTold(Runnable call) {
        whenTold = call;
    }

    /** How long nothing has been told: work that nobody waits for lets a rush pass first. */
    public long quietNanos() {
        return System.nanoTime() - lastTold;
    }

    /** A full queue forgets the nudge; looking will find the notice. */
    @Override
    public void open(Notice notice) {
        var _ = (notice.lane() == Lane.BULK ? bulk : personal).offer(notice);
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            threads.add(Thread.ofVirtual()
                    .name("spread-personal")
                    .start(() -> run(personal, EnumSet.of(Lane.CRISIS, Lane.PERSONAL))));
            threads.add(Thread.ofVirtual().name("spread-bulk").start(() -> run(bulk, EnumSet.of(Lane.BULK))));
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run(LinkedBlockingQueue<Notice> queue, EnumSet<Lane> lanes) {
        Patience patience = new Patience();
        while (running) {
            try {
                Map<String, Notice> batch = take(queue, patience.remaining(System.currentTimeMillis()));
                if (patience.isDue(System.currentTimeMillis())) {
                    List<Notice> open = notices.open(lanes, AT_ONCE);
                    open.forEach(notice -> batch.putIfAbsent(notice.id(), notice));
                    patience.looked(System.currentTimeMillis(), !open.isEmpty());
                    if (open.size() == AT_ONCE) {
                        patience.more();
                    }
                }
                spread(batch.values(), queue);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("spreading waits: {}", e.toString());
                patience.failed(System.currentTimeMillis());
            }
        }
    }

    private static Map<String, Notice> take(LinkedBlockingQueue<Notice> queue, long waitMillis)
            throws InterruptedException {
        Map<String, Notice> batch = new LinkedHashMap<>();
        Notice first = queue.poll(waitMillis, TimeUnit.MILLISECONDS);
        if (first != null) {
            List<Notice> more = new ArrayList<>(List.of(first));
            queue.drainTo(more, AT_ONCE - 1);
            more.forEach(notice -> batch.put(notice.id(), notice));
        }
        return batch;
    }

    private void spread(Iterable<Notice> batch, LinkedBlockingQueue<Notice> queue) throws InterruptedException {
        List<Notice> small = new ArrayList<>();
        List<Notice> large = new ArrayList<>();
        batch.forEach(notice -> (notice.isSmall() ? small : large).add(notice));
        if (!small.isEmpty()) {
            spreader.tellSmall(small);
        }
        for (Notice notice : large) {
            long from = System.nanoTime();
            Notice rest = spreader.tellChunk(notice);
            if (rest != null) {
                var _ = queue.offer(rest);
            }
            if (notice.lane() == Lane.BULK) {
                pause(System.nanoTime() - from);
            }
        }
        if (!small.isEmpty() || !large.isEmpty()) {
            lastTold = System.nanoTime();
            whenTold.run();
        }
    }

    private void pause(long workedNanos) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(personal.isEmpty() ? workedNanos : 3 * workedNanos);
    }
}
