package org.guildhall.feedback.line.kafka;

import java.util.List;
import java.util.Map;
import org.guildhall.feedback.line.Names;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.fold.Folds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.query.Update;

/** Keeps a copy of each union's names and departments: what its line is made of. */
@Configuration(proxyBeanMethods = false)
class MemberEventsListener {

    private static final String UNIONS = "unions";

    private final Folds folds;

    MemberEventsListener(Folds folds) {
        this.folds = folds;
    }

    @Bean
    Subscription memberEvents() {
        return Subscription.to("member.events")
                .on("member.department-changed.v1", DepartmentChanged.class, this::on)
                .build();
    }

    private void on(DepartmentChanged event, EventContext context) {
        List<String> departments =
                event.departments().stream().map(Department::department).toList();
        Update update = new Update()
                .set(
                        "names",
                        Map.of("zh", event.names().zh(), "en", event.names().en()))
                .set("departments", departments);
        folds.state(UNIONS, event.union(), context, update);
    }

    record DepartmentChanged(String union, Names names, List<Department> departments) {}

    record Department(String department) {}
}
