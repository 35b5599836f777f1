package org.guildhall.activity.signup.kafka;

import java.util.List;
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
    record SessionBody(int session) {}

    record ActivityBody(String activity, String state, List<SessionBody> sessions) {}

    /** A cancelled activity cancels its rosters; one that was held closes them. */
    @Bean
    Subscription rosterReactions(SignUpService signUps) {
        return Subscription.to("activity.events")
                .on(
                        "activity.cancelled.v1",
                        ActivityBody.class,
                        (body, context) -> body.sessions()
                                .forEach(s -> signUps.cancelRoster(new RosterId(body.activity(), s.session()))))
                .on("activity.changed.v1", ActivityBody.class, (body, context) -> {
                    if (body.state().equals("HELD")) {
                        body.sessions().forEach(s -> signUps.closeRoster(new RosterId(body.activity(), s.session())));
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
                .build();
    }

    private static Handler<RosterBody> fold(Projection projection, Function<RosterBody, SignUpEvent> event) {
        return (body, context) -> projection.apply(
                new RosterId(body.activity(), body.session()), body.union(), event.apply(body), context);
    }
}
