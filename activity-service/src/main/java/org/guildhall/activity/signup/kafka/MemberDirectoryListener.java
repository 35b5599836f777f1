package org.guildhall.activity.signup.kafka;

import org.guildhall.activity.signup.views.Departures;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.fold.Once;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who has left: their seats go to those who wait. */
@Configuration(proxyBeanMethods = false)
class MemberDirectoryListener {
    record CardBody(String member, String status) {}

    @Bean
    Subscription departedMembers(Departures departures, Once once) {
        return Subscription.to("member.directory")
                .group("activity-service-departures")
                .on("member.card-changed.v1", CardBody.class, (card, context) -> {
                    if (card.status().equals("left")) {
                        once.act("departures", context, () -> departures.freeSeatsOf(card.member()));
                    }
                })
                .onTombstone((member, context) -> once.act("departures", context, () -> departures.freeSeatsOf(member)))
                .build();
    }
}
