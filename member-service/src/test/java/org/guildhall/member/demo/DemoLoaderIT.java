package org.guildhall.member.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.member.RunningService;
import org.guildhall.member.access.signin.DemoRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoLoaderIT {

    private RunningService service;
    private RestClient launcher;
    private Directory directory;

    record Progress(String state, int done, int total, String text) {}

    @BeforeAll
    void start() {
        service = RunningService.start("demo-college", "demo");
        launcher = RestClient.builder()
                .baseUrl(service.url())
                .defaultHeader("X-Guildhall-Internal", "test-internal-token")
                .build();
        directory = service.context().getBean(Directory.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void loadsTheCollegeWithinSecondsAndOnce() {
        for (DemoRole role : DemoRole.values()) {
            assertThat(service.accounts().demoMember(role.key())).as(role.key()).isPresent();
        }
        long began = System.nanoTime();

        ResponseEntity<Progress> begun =
                launcher.post().uri("/internal/demo").retrieve().toEntity(Progress.class);
        assertThat(begun.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> progress().state().equals("done"));

        System.out.printf("demo college loaded in %d ms%n", (System.nanoTime() - began) / 1_000_000);
        assertThat(progress().done()).isEqualTo(progress().total()).isEqualTo(2_512);
        assertThat(directory.all()).hasSize(1_211);
        assertThat(directory.all()).filteredOn(card -> !card.posts().isEmpty()).hasSize(90);
        assertThat(directory.presidiumOf("clinical")).hasSize(5);
        assertThat(directory.counselorsOf(2025)).hasSize(2);

        launcher.post().uri("/internal/demo").retrieve().toBodilessEntity();
        assertThat(progress().state()).isEqualTo("done");
    }

    @Test
    void givesEachRoleItsRights() {
        Awaitility.await()
                .until(() -> actorOf(DemoRole.OFFICER) != null
                        && actorOf(DemoRole.OFFICER).isOfficer());

        assertThat(actorOf(DemoRole.STUDENT).isOfficer()).isFalse();
        assertThat(actorOf(DemoRole.MINISTER).isMinisterOf("clinical", "culture-sports"))
                .isTrue();
        assertThat(actorOf(DemoRole.VICE_PRESIDENT).isInChargeOf("clinical", "culture-sports"))
                .isTrue();
        assertThat(actorOf(DemoRole.VICE_PRESIDENT).isInChargeOf("clinical", "office"))
                .isFalse();
        assertThat(actorOf(DemoRole.PRESIDENT).isPresident("clinical")).isTrue();
        assertThat(actorOf(DemoRole.COUNSELOR).isCounselorOf(2025)).isTrue();
        assertThat(actorOf(DemoRole.STAFF).isStaff()).isTrue();
        assertThat(actorOf(DemoRole.ADMINISTRATOR).isAdministrator()).isTrue();
        assertThat(List.of(DemoRole.values()))
                .extracting(role -> actorOf(role).card())
                .extracting(Card::displayName)
                .doesNotHaveDuplicates();
    }

    private Actor actorOf(DemoRole role) {
        return directory.actor(DemoPeople.of(role).id()).orElse(null);
    }

    private Progress progress() {
        return launcher.get().uri("/internal/demo").retrieve().body(Progress.class);
    }
}
