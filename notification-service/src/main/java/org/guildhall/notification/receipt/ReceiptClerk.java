package org.guildhall.notification.receipt;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.guildhall.notification.notice.Notice;
import org.guildhall.notification.notice.Notices;
import org.guildhall.notification.spread.Patience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the receipts that are owed, behind everything else: nobody waits for a receipt, so it lets a rush pass first (two
 * seconds a notice at most), and after each notice rests as long as it worked.
 */
final class ReceiptClerk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptClerk.class);
    private static final int AT_ONCE = 100;

    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(400);
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(2);

    private final LongSupplier quietNanos;
    private final Notices notices;
    private final Receipts receipts;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    ReceiptClerk(Notices notices, Receipts receipts, LongSupplier quietNanos) {
        this.quietNanos = quietNanos;
        this.notices = notices;
        this.receipts = receipts;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("receipts").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Something was told: look now. */
    void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    private void run() {
        Patience patience = new Patience();
        while (running) {
            try {
                boolean called =
                        calls.tryAcquire(patience.remaining(System.currentTimeMillis()), TimeUnit.MILLISECONDS);
                if (called || patience.isDue(System.currentTimeMillis())) {
                    patience.looked(System.currentTimeMillis(), makeAll());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("receipts wait: {}", e.toString());
                patience.failed(System.currentTimeMillis());
            }
        }
    }

    private boolean makeAll() throws InterruptedException {
        List<Notice> owing = notices.withoutReceipts(AT_ONCE);
        for (Notice notice : owing) {
            awaitQuiet();
            long from = System.nanoTime();
            receipts.make(notice);
            notices.receiptsMade(notice);
            TimeUnit.NANOSECONDS.sleep(System.nanoTime() - from);
        }
        if (owing.size() == AT_ONCE) {
            wake();
        }
        return !owing.isEmpty();
    }

    private void awaitQuiet() throws InterruptedException {
        long until = System.nanoTime() + LONGEST_WAIT;
        while (quietNanos.getAsLong() < QUIET && System.nanoTime() < until) {
            TimeUnit.NANOSECONDS.sleep(QUIET / 4);
        }
    }
}
