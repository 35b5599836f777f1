package org.guildhall.activity.signup.kafka;

import java.util.function.Function;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.activity.signup.desk.SignUpService;
import org.guildhall.activity.signup.views.Projection;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.event.Handler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears the service's own events: rosters follow their activity, projections follow the rosters. */
@Configuration(proxyBeanMethods = false)
class OwnEventsListener {
    /** A cancelled activity cancels its rosters, one that was held closes them, one that moves moves them. */
    @Bean
    Subscription rosterReactions(SignUpService signUps) {
        return Subscription.to("activity.events")
                .on(
                        "activity.cancelled.v1",
                        OwnActivity.class,
                        (body, context) -> body.eachRoster((roster, session) -> signUps.cancelRoster(roster)))
                .on("activity.changed.v1", OwnActivity.class, (body, context) -> {
                    if (body.state().equals("HELD")) {
                        body.eachRoster((roster, session) -> signUps.closeRoster(roster));
                    }
                })
                .on(
                        "activity.slot-switched.v1",
                        OwnActivity.class,
                        (body, context) -> body.eachRoster(
                                (roster, session) -> signUps.moveRoster(roster, body.switched(session))))
                .on(
                        "activity.postponed.v1",
                        OwnActivity.class,
                        (body, context) -> body.eachRoster(
                                (roster, session) -> signUps.suspendRoster(roster, body.postponed(session))))
                .on("activity.announced.v1", OwnActivity.class, (body, context) -> {
                    if (body.timesMoved() > 0) {
                        body.eachRoster((roster, session) -> signUps.moveRoster(roster, body.announcedAnew(session)));
                    }
                })
                .build();
    }

    @Bean
    Subscription rosterProjections(Projection projection) {
        return Subscription.to("activity.events")
                .group("activity-service-projections")
                .concurrency(2)
                .on("activity.roster-changed.v1", RosterBody.class, fold(projection, RosterBody::changed))
                .on("activity.sign-up-opened.v1", RosterBody.class, fold(projection, RosterBody::opened))
                .on("activity.sign-up-closed.v1", RosterBody.class, fold(projection, RosterBody::closed))
                .on("activity.seat-confirmed.v1", RosterBody.class, fold(projection, RosterBody::confirmed))
                .on("activity.place-waiting.v1", RosterBody.class, fold(projection, RosterBody::waiting))
                .on("activity.seat-given-up.v1", RosterBody.class, fold(projection, RosterBody::givenUp))
                .on("activity.seat-released.v1", RosterBody.class, fold(projection, RosterBody::released))
                .on("activity.consent-asked.v1", RosterBody.class, fold(projection, RosterBody::asked))
                .on("activity.consent-given.v1", RosterBody.class, fold(projection, RosterBody::given))
                .build();
    }

    private static Handler<RosterBody> fold(Projection projection, Function<RosterBody, SignUpEvent> event) {
        return (body, context) -> projection.apply(
                new RosterId(body.activity(), body.session()), body.union(), event.apply(body), context);
    }
}
