package org.guildhall.notification.receipt;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guildhall.notification.notice.Notice;
import org.guildhall.notification.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the receipts that are owed, behind everything else: nobody waits for a receipt, so after each notice it rests as
 * long as it worked, and a rush keeps the store to itself.
 */
final class ReceiptClerk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptClerk.class);
    private static final int AT_ONCE = 100;
    private static final long SWEEP_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Notices notices;
    private final Receipts receipts;
    private volatile boolean running;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    ReceiptClerk(Notices notices, Receipts receipts) {
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

    private void run() {
        while (running) {
            try {
                List<Notice> owing = notices.withoutReceipts(AT_ONCE);
                for (Notice notice : owing) {
                    long from = System.nanoTime();
                    receipts.make(notice);
                    notices.receiptsMade(notice);
                    TimeUnit.NANOSECONDS.sleep(System.nanoTime() - from);
                }
                if (owing.isEmpty()) {
                    TimeUnit.NANOSECONDS.sleep(SWEEP_NANOS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("receipts wait: {}", e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(SWEEP_NANOS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
