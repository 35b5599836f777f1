package org.guildhall.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTests {

    @Test
    void isFoundByEitherName() {
        assertThat(Part.named("member")).contains(Part.MEMBER);
        assertThat(Part.named("member-service")).contains(Part.MEMBER);
        assertThat(Part.named("launcher")).isEmpty();
    }

    @Test
    void stopsTheDoorFirstAndTheStoreLast() {
        assertThat(Part.stopOrder())
                .containsExactlyInAnyOrder(Part.values())
                .startsWith(Part.GATEWAY)
                .endsWith(Part.BROKER, Part.STORE);
    }

    @Test
    void isToldWhereTheOthersAre(@TempDir java.nio.file.Path folder) {
        Ports ports = Ports.defaults().with("gateway", "9080");
        Map<String, String> environment =
                PartEnvironment.of(Part.ACTIVITY, ports, new Home(folder, folder.resolve("g")));
        assertThat(environment)
                .containsEntry("SERVER_PORT", "8102")
                .containsEntry("SPRING_MONGODB_URI", "mongodb://127.0.0.1:27117/activity")
                .containsEntry("GUILDHALL_ISSUER", "http://localhost:9080")
                .containsEntry("GUILDHALL_SERVICES_MEMBER", "http://127.0.0.1:8101")
                .doesNotContainKey("MANAGEMENT_SERVER_PORT");
        assertThat(PartEnvironment.of(Part.GATEWAY, ports, new Home(folder, folder.resolve("g"))))
                .containsEntry("MANAGEMENT_SERVER_PORT", "8081")
                .containsEntry("GUILDHALL_INTERNAL_TOKEN", environment.get("GUILDHALL_INTERNAL_TOKEN"));
    }

    @Test
    void carriesTheFullCompilerOnlyWhereTheLoadIs() {
        assertThat(JvmFlags.of(Part.MEMBER)).contains("-XX:TieredStopAtLevel=1");
        assertThat(JvmFlags.of(Part.GATEWAY)).doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(JvmFlags.of(Part.ACTIVITY)).doesNotContain("-XX:TieredStopAtLevel=1");
    }
}
