package org.guildhall.notification.spread;

import java.util.List;
import org.guildhall.notification.audience.Audience.People;
import org.guildhall.notification.audience.Recipients;
import org.guildhall.notification.audience.Recipients.Chunk;
import org.guildhall.notification.notice.Notice;
import org.guildhall.notification.notice.Notices;
import org.guildhall.notification.spread.Delivery.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * Turns open notices into inbox rows. Small ones are told many in one write; a large audience is told in chunks behind a
 * cursor. Rows come first, the cursor after: a stop anywhere repeats a chunk, and rows that are there stay.
 */
public final class Spreader {
    static final int CHUNK = 500;

    private final Notices notices;
    private final Recipients recipients;
    private final Delivery delivery;

    public Spreader(Notices notices, Recipients recipients, Delivery delivery) {
        this.notices = notices;
        this.recipients = recipients;
        this.delivery = delivery;
    }

    /** Tells notices whose audience is named, all in one write. */
    void tellSmall(List<Notice> small) {
        delivery.tell(small.stream()
                .flatMap(notice -> ((People) notice.audience())
                        .members().stream().distinct().map(member -> new Addressee(notice, member)))
                .toList());
        notices.done(small.stream().map(Notice::id).toList());
    }

    /** Tells the next chunk of a large audience; answers the notice to go on with, or null when it is done. */
    @Nullable
    Notice tellChunk(Notice notice) {
        Chunk chunk = recipients.next(notice.audience(), notice.cursor(), CHUNK);
        delivery.tell(chunk.members().stream()
                .distinct()
                .map(member -> new Addressee(notice, member))
                .toList());
        boolean moved = notices.advance(notice, chunk.next());
        return moved && chunk.next() != null ? notice.at(chunk.next()) : null;
    }
}
