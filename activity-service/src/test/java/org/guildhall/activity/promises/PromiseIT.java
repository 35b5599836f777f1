package org.guildhall.activity.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guildhall.activity.Campus.id;
import static org.guildhall.activity.Campus.json;

import java.time.Clock;
import java.util.Map;
import org.guildhall.activity.Campus;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PromiseIT {
    @Autowired
    TestInstallation installation;

    @Autowired
    Clock clock;

    @Test
    void cancellingCostsWhatItSaidItWould() {
        Campus campus = new Campus(installation, clock).settle();
        String activity = campus.open(campus.plan("costly", 800), 1, 1);
        campus.signUp(Campus.STUDENT, activity).expectStatus().isCreated();
        campus.signUp(campus.student("student-2"), activity).expectStatus().isCreated();
        String path = "/api/activities/" + activity;
        await().untilAsserted(() -> assertThat(json(campus.get(Campus.OFFICER, path + "/cancellation-cost"))
                        .at("/waiting")
                        .asInt())
                .isEqualTo(1));

        JsonNode cost = json(campus.get(Campus.OFFICER, path + "/cancellation-cost"));
        assertThat(cost.at("/seated").asInt()).isEqualTo(1);
        assertThat(cost.at("/department/now/broken").asInt()).isZero();
        assertThat(cost.at("/department/broken/streak").asInt()).isEqualTo(1);
        assertThat(cost.at("/union/kept/kept").asInt()).isEqualTo(1);
        campus.get(Campus.STUDENT, path + "/cancellation-cost").expectStatus().isForbidden();

        JsonNode announced = json(campus.get(Campus.OFFICER, path));
        campus.cancel(Campus.OFFICER, activity, Map.of("reason", "场馆维修"))
                .expectStatus()
                .isOk();
        String semester =
                announced.at("/semester").asString(Semester.at(clock.instant()).id());
        JsonNode promises =
                json(campus.get(Campus.STUDENT, "/api/activities/promises?union=clinical&semester=" + semester));
        assertThat(promises.at("/credit")).isEqualTo(cost.at("/union/broken"));
        assertThat(promises.at("/departments/0/department").asString()).isEqualTo("culture-sports");
        assertThat(promises.at("/departments/0/credit")).isEqualTo(cost.at("/department/broken"));
        assertThat(id(announced)).isEqualTo(activity);
    }
}
