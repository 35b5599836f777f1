package org.guildhall.notification.stream;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open page: its mailbox and the thread that empties it. A page that reads slowly blocks only that thread, while
 * its mailbox stays bounded.
 */
public final class Line {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final String member;
    private final Set<String> watched;
    private final Wire wire;
    private final Mailbox mailbox = new Mailbox(System.nanoTime());
    private volatile boolean open = true;
    private volatile @Nullable Thread thread;

    Line(String member, Set<String> watched, Wire wire) {
        this.member = member;
        this.watched = Set.copyOf(watched);
        this.wire = wire;
    }

    String member() {
        return member;
    }

    Set<String> watched() {
        return watched;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    void start(Runnable gone) {
        thread = Thread.ofVirtual().name("stream-" + member).start(() -> {
            try {
                pump();
            } finally {
                open = false;
                gone.run();
            }
        });
    }

    /** Ends the line; its page is told by the connection closing. */
    public void stop() {
        open = false;
        Thread pumping = thread;
        if (pumping != null) {
            pumping.interrupt();
        }
    }

    /** A page that went away was closed by its end; only one that we end is ours to close. */
    private void pump() {
        try {
            send();
            wire.close();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("stream of {} is gone: {}", member, e.toString());
        }
    }

    private void send() throws IOException {
        try {
            while (open) {
                List<Frame> frames = mailbox.poll(System.nanoTime());
                if (frames.isEmpty()) {
                    mailbox.await(System::nanoTime);
                } else {
                    wire.send(frames);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("stream of {} is closed", member);
        }
    }
}
