package org.guildhall.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class GuildhallCommandTests {

    private final StringWriter errors = new StringWriter();
    private final CommandLine line = GuildhallCommand.commandLine().setErr(new PrintWriter(errors, true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "up --port gateway=9080 --port store=1 --no-demo",
                "down",
                "status",
                "logs",
                "logs member -f",
                "restart",
                "restart activity-service",
                "kill broker",
                "reset --yes",
                "demo",
                "demo clock +3d",
                "demo clock reset",
                "dead-letters list",
                "dead-letters show 1",
                "dead-letters redrive --aggregate roster/1 --service insight",
                "restate member",
                "backup before-the-move",
                "restore before-the-move",
                "export move",
                "import move --replace",
                "topics --replicas 3",
                "secrets folder"
            })
    void understands(String arguments) {
        assertThat(line.parseArgs(arguments.split(" ")).errors()).isEmpty();
    }

    @Test
    void namesThePartsItKnowsWhenOneIsUnknown() {
        assertThat(line.execute("kill", "gatewy")).isEqualTo(2);
        assertThat(errors.toString()).contains("there is no part 'gatewy'", "member, gateway, activity");
    }

    @Test
    void everyCommandSaysWhatItDoes() {
        assertThat(List.copyOf(line.getSubcommands().values()))
                .allSatisfy(command -> assertThat(
                                command.getCommandSpec().usageMessage().description())
                        .isNotEmpty());
    }
}
