package org.guildhall.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTests {

    @TempDir
    Path folder;

    @Test
    void areThoseOfTheLocalRunByDefault() {
        assertThat(Ports.defaults().of(Part.GATEWAY)).isEqualTo(8080);
        assertThat(Ports.defaults().readinessOf(Part.GATEWAY)).isEqualTo(8081);
        assertThat(Ports.defaults().readinessOf(Part.MEMBER)).isEqualTo(8101);
        assertThat(Ports.defaults().of(Ports.CONTROLLER)).isEqualTo(19_093);
    }

    @Test
    void areChangedByTheEnvironment() {
        Ports ports = Ports.defaults()
                .changedBy(Map.of("GUILDHALL_PORT_GATEWAY", "9080", "GUILDHALL_PORT_BROKER_CONTROLLER", "29093"));
        assertThat(ports.of(Part.GATEWAY)).isEqualTo(9080);
        assertThat(ports.of(Ports.CONTROLLER)).isEqualTo(29_093);
        assertThat(ports.of(Part.MEMBER)).isEqualTo(8101);
    }

    @Test
    void refuseNonsenseInPlainWords() {
        Ports ports = Ports.defaults();
        assertThatThrownBy(() -> ports.with("gatewy", "9080")).hasMessageContaining("no port named gatewy");
        assertThatThrownBy(() -> ports.with("gateway", "many")).hasMessageContaining("not a number");
        assertThatThrownBy(() -> ports.with("gateway", "70000")).hasMessageContaining("between 1 and 65535");
    }

    @Test
    void areKeptForTheNextCommand() {
        Ports changed = Ports.defaults().with("gateway", "9080");
        assertThat(Ports.defaults().changedBy(changed.toProperties()).of(Part.GATEWAY))
                .isEqualTo(9080);
    }

    @Test
    void secondInstanceListensBesideTheFirstAndTheGatewayKnowsBoth() {
        Ports ports = Ports.defaults().withSecond(Part.ACTIVITY);
        Ports seconds = ports.ofSecond(Part.ACTIVITY);
        assertThat(ports.of(Part.ACTIVITY)).isEqualTo(8102);
        assertThat(ports.allOf(Part.ACTIVITY)).containsExactly(8102, seconds.of(Part.ACTIVITY));
        Home home = Home.of(folder);
        assertThat(PartEnvironment.of(Part.GATEWAY, ports, home))
                .containsEntry(
                        "GUILDHALL_SERVICES_ACTIVITY",
                        "http://127.0.0.1:8102,http://127.0.0.1:" + seconds.of(Part.ACTIVITY));
        assertThat(PartEnvironment.of(Part.ACTIVITY, seconds, home))
                .containsEntry("SERVER_PORT", String.valueOf(seconds.of(Part.ACTIVITY)));
    }

    @Test
    void areAllDifferentWhenFree() {
        Ports ports = Ports.free();
        assertThat(Arrays.stream(Part.values()).map(ports::of).distinct()).hasSize(Part.values().length);
    }

    @Test
    void takenOnesAreSaidPlainly() {
        List<String> complaints =
                PortCheck.complaints(List.of(Part.STORE, Part.GATEWAY), Ports.defaults(), port -> port == 8080);
        assertThat(complaints)
                .containsExactly("Port 8080, which gateway needs, is taken by another program. Stop that program, or"
                        + " choose another port: GUILDHALL_PORT_GATEWAY=9080 ./guildhall up");
    }

    @Test
    void theSecondPortsAreCheckedToo() {
        assertThat(PortCheck.complaints(List.of(Part.BROKER, Part.GATEWAY), Ports.defaults(), port -> true))
                .hasSize(4);
    }
}
