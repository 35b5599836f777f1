package org.guildhall.activity.feeds.kafka;

import java.util.List;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.feeds.Feeds;
import org.guildhall.activity.unions.Union;
import org.guildhall.activity.unions.Unions;
import org.guildhall.platform.consumer.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the copies of unions up to date; the feed that shows a name is touched after the name is kept. */
@Configuration(proxyBeanMethods = false)
class UnionEventsListener {
    record Words(String zh, String en) {
        Names toNames() {
            return new Names(zh, en);
        }
    }

    record DepartmentBody(String department, Words names) {}

    record UnionBody(String union, Words names, List<DepartmentBody> departments) {
        Union toUnion() {
            return new Union(
                    union,
                    names.toNames(),
                    departments.stream()
                            .map(one -> new Union.Department(
                                    one.department(), one.names().toNames()))
                            .toList());
        }
    }

    @Bean
    Subscription unionEvents(Unions unions, Feeds feeds) {
        return Subscription.to("member.events")
                .group("activity-service-unions")
                .on("member.department-changed.v1", UnionBody.class, (body, context) -> {
                    unions.keep(body.toUnion(), context);
                    feeds.touch(body.union());
                })
                .build();
    }
}
