package org.guildhall.notification.receipt;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.guildhall.notification.notice.Notice;
import org.guildhall.notification.notice.Notices;
import org.guildhall.notification.spread.Patience;
import org.guildhall.platform.loop.Loop;

/**
 * Makes the receipts that are owed, behind everything else: nobody waits for a receipt, so it lets a rush pass first (two
 * seconds a notice at most), and after each notice rests as long as it worked.
 */
final class ReceiptClerk extends Loop {
    private static final int AT_ONCE = 100;

    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(400);
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(2);

    private final LongSupplier quietNanos;
    private final Notices notices;
    private final Receipts receipts;
    private final Semaphore calls = new Semaphore(0);
    private final Patience patience = new Patience();

    ReceiptClerk(Notices notices, Receipts receipts, LongSupplier quietNanos) {
        super("receipts", Duration.ZERO);
        this.quietNanos = quietNanos;
        this.notices = notices;
        this.receipts = receipts;
    }

    /** Something was told: look now. */
    void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    @Override
    protected void step() throws InterruptedException {
        boolean called = calls.tryAcquire(patience.remaining(System.currentTimeMillis()), TimeUnit.MILLISECONDS);
        if (called || patience.isDue(System.currentTimeMillis())) {
            patience.looked(System.currentTimeMillis(), makeAll());
        }
    }

    @Override
    protected void failed(RuntimeException e) {
        patience.failed(System.currentTimeMillis());
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
