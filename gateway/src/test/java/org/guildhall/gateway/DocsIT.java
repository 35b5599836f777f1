package org.guildhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.gateway.rig.Rig;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class DocsIT {

    private final Rig rig = Rig.shared();

    @Test
    void showsTheDocumentsOfAllServicesWithoutForeignHosts() {
        assertThat(rig.browser().get("/docs").body())
                .contains("/docs/viewer/swagger-ui-bundle.js")
                .doesNotContain("https:");
        assertThat(rig.browser().get("/docs/page/start.js").statusCode()).isEqualTo(200);
        assertThat(rig.browser().get("/docs/viewer/swagger-ui.css").statusCode())
                .isEqualTo(200);
        assertThat(rig.browser().get("/docs/documents").body())
                .contains("member-service", "activity-service", "feedback-service", "notification-service")
                .contains("insight-service", "/docs/documents/member");
    }

    @Test
    void namesTheGatewayAsTheServerToTryThingsOn() {
        rig.activity.answer((request, response) -> response.sendString(
                Mono.just("{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://127.0.0.1:8102\"}]}")));

        assertThat(rig.browser().get("/docs/documents/activity").body())
                .isEqualTo("{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"/\"}]}");
        assertThat(rig.activity.last().uri()).isEqualTo("/v3/api-docs");
    }

    @Test
    void knowsNoOtherServices() {
        assertThat(rig.browser().get("/docs/documents/payroll").statusCode()).isEqualTo(404);
    }

    @Test
    void listsTheEventsOfEveryTopic() {
        assertThat(rig.browser().get("/docs/events").body())
                .contains("<h2>activity.events</h2>", "<code>activity.seat-confirmed.v1</code>");
        assertThat(rig.browser().get("/docs/events/asyncapi.yaml").body()).startsWith("asyncapi: 3.0.0");
    }
}
