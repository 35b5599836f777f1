package org.guildhall.member.people.unions;

import java.util.List;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.fold.Once;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.RecordCodecs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How unions and the college are stored, and what unions hear. */
@Configuration(proxyBeanMethods = false)
class UnionsConfiguration {

    @Bean
    AggregateType<Union> unionType(RecordCodecs codecs) {
        return AggregateType.of(
                        "union", "unions", "member.events", codecs.of(Union.State.class, Union::state, Union::new))
                .restatedBy(union -> List.of(union.changed()));
    }

    @Bean
    AggregateType<College> collegeType(RecordCodecs codecs) {
        return AggregateType.of(
                        "college",
                        "colleges",
                        "member.events",
                        codecs.of(College.State.class, College::state, (id, state) -> new College(state)))
                .restatedBy(college -> List.of(college.changed()));
    }

    @Bean
    Subscription unionPosts(TermEventsListener unionTermEvents, Once once) {
        return Subscription.to("member.events")
                .group("member-service.unions")
                .on("member.post-taken.v1", TermEventsListener.PostTaken.class, once.by("unions", unionTermEvents::on))
                .on("member.post-left.v1", TermEventsListener.PostLeft.class, once.by("unions", unionTermEvents::on))
                .build();
    }
}
