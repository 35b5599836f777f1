package org.guildhall.member.people.members;

import java.util.List;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.fold.Once;
import org.guildhall.platform.migration.Indexes;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.RecordCodecs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How members are stored and found, and what they hear. */
@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    static final String COLLECTION = "members";

    @Bean
    AggregateType<Member> memberType(RecordCodecs codecs) {
        return AggregateType.of(
                        "member",
                        COLLECTION,
                        "member.directory",
                        codecs.of(Member.State.class, Member::state, Member::new))
                .restatedBy(member -> List.of(member.changed()));
    }

    @Bean
    Indexes memberIndexes() {
        return Indexes.of(COLLECTION, MemberQuery.indexes());
    }

    @Bean
    Subscription memberPosts(TermEventsListener memberTermEvents, Once once) {
        return Subscription.to("member.events")
                .group("member-service.members")
                .on(
                        "member.post-taken.v1",
                        TermEventsListener.PostTaken.class,
                        once.by("members", memberTermEvents::on))
                .on("member.post-left.v1", TermEventsListener.PostLeft.class, once.by("members", memberTermEvents::on))
                .build();
    }
}
