package org.guildhall.feedback.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.directory.Directory;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.store.Command;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Hands open opinions over when posts change: a successor inherits the holding with its clock. It looks when a card has
 * changed, and every hour, because posts also end by the calendar.
 */
@Configuration(proxyBeanMethods = false)
class Succession {

    private static final Duration AT_LEAST = Duration.ofHours(1);

    private final Opinions opinions;
    private final Moments moments;
    private final Directory directory;
    private final Clock clock;
    private volatile boolean changed = true;
    private Instant looked = Instant.EPOCH;

    Succession(Opinions opinions, Moments moments, Directory directory, Clock clock) {
        this.opinions = opinions;
        this.moments = moments;
        this.directory = directory;
        this.clock = clock;
    }

    /** All this needs to hear of a card: that it is another one now. */
    record CardChanged(String member) {}

    @Bean
    Subscription changedPosts() {
        return Subscription.to("member.directory")
                .on("member.card-changed.v1", CardChanged.class, (card, context) -> changed = true)
                .onTombstone((member, context) -> changed = true)
                .broadcast()
                .build();
    }

    @Scheduled(fixedDelayString = "${guildhall.feedback.successors-every:PT15S}", initialDelayString = "PT10S")
    synchronized void look() {
        boolean longAgo = !clock.instant().isBefore(looked.plus(AT_LEAST));
        if (directory.ready() && (changed || longAgo)) {
            changed = false;
            looked = clock.instant();
            handOver();
        }
    }

    void handOver() {
        Moments remembering = moments.remembering();
        opinions.held().forEach(kept -> handOver(kept, remembering));
    }

    private void handOver(Kept kept, Moments remembering) {
        Moment moment = remembering.of(kept.it().raised().union());
        if (kept.opinion().inherit(moment) instanceof OpinionVerdict.Accepted) {
            Command command = Command.internal("inherit/" + kept.id() + "/" + kept.version());
            opinions.change(
                    kept.id(),
                    command,
                    opinion -> opinion == null ? new OpinionVerdict.Unchanged() : opinion.inherit(moment));
        }
    }
}
