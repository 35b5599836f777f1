package org.guildhall.feedback.desk;

import java.time.Instant;
import org.guildhall.directory.Directory;
import org.guildhall.feedback.opinion.Moment;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.timer.DueTimer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the clocks of opinions strike, once holders can be found. */
@Configuration(proxyBeanMethods = false)
class Clockwork {

    private final Opinions opinions;
    private final Moments moments;
    private final Directory directory;

    Clockwork(Opinions opinions, Moments moments, Directory directory) {
        this.opinions = opinions;
        this.moments = moments;
        this.directory = directory;
    }

    @Bean
    DueTimer opinionClock(AggregateType<Opinion> opinionType) {
        return DueTimer.of(opinionType, this::strike);
    }

    /**
     * The command names visit, instant and version, so that instances may race, a timer of an old visit does nothing, and
     * two strikes of one instant are two.
     */
    void strike(String id, Instant due) {
        if (!directory.ready()) {
            return;
        }
        opinions.find(id).ifPresent(kept -> {
            int visit = kept.it().holding().visit();
            Moment moment = moments.of(kept.it().raised().union());
            Command command = Command.internal("clock/" + id + "/" + visit + "/" + due + "/" + kept.version());
            opinions.change(
                    id,
                    command,
                    opinion -> opinion == null ? new OpinionVerdict.Unchanged() : opinion.clockStrikes(visit, moment));
        });
    }
}
