package org.guildhall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.launcher.broker.Topics;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The event documents tell what the contracts and the code say, no more and no less. */
class EventDocsTests {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TYPE =
            Pattern.compile("(?:member|activity|feedback|notification|insight)\\.[a-z][a-z-]*\\.v\\d+");

    /** A bell between the instances of one service, no fact: nobody outside may hear it. */
    private static final Set<String> INTERNAL = Set.of("notification.live.v1");

    private static Set<String> contracts() throws IOException {
        try (Stream<Path> services = Files.list(ROOT)) {
            Set<String> types = new TreeSet<>();
            for (Path service :
                    services.filter(p -> p.toString().endsWith("-service")).toList()) {
                try (Stream<Path> files = Files.list(service.resolve("contracts"))) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".schema.json"))
                            .map(name -> name.replace(".schema.json", ""))
                            .forEach(types::add);
                }
            }
            return types;
        }
    }

    private static Set<String> typesIn(Path file) throws IOException {
        return TYPE.matcher(Files.readString(file))
                .results()
                .map(m -> m.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asyncApi() throws IOException {
        return (Map<String, Object>) new Yaml().load(Files.readString(ROOT.resolve("docs/asyncapi.yaml")));
    }

    @Test
    void eventsPageListsEveryContract() throws IOException {
        assertThat(typesIn(ROOT.resolve("docs/events.md"))).isEqualTo(contracts());
    }

    @Test
    @SuppressWarnings("unchecked")
    void asyncApiHasAMessagePerContractWithItsSchema() throws IOException {
        Map<String, Object> components = (Map<String, Object>) asyncApi().get("components");
        Map<String, Object> messages = (Map<String, Object>) components.get("messages");
        assertThat(messages.keySet()).containsExactlyInAnyOrderElementsOf(contracts());
        Matcher references =
                Pattern.compile("\\$ref: (\\.\\./\\S+)").matcher(Files.readString(ROOT.resolve("docs/asyncapi.yaml")));
        assertThat(references.results().map(m -> ROOT.resolve("docs").resolve(m.group(1))))
                .allMatch(Files::exists);
    }

    @Test
    @SuppressWarnings("unchecked")
    void asyncApiHasAChannelPerTopic() throws IOException {
        Map<String, Map<String, Object>> channels =
                (Map<String, Map<String, Object>>) asyncApi().get("channels");
        assertThat(channels.values())
                .extracting(channel -> channel.get("address"))
                .containsExactlyInAnyOrderElementsOf(
                        Topics.all().stream().map(Topics.Topic::name).toList());
    }

    @Test
    void everyTypeInTheCodeHasAContractAndEveryContractAProducer() throws IOException {
        Set<String> contracts = contracts();
        try (Stream<Path> services = Files.list(ROOT)) {
            for (Path service :
                    services.filter(p -> p.toString().endsWith("-service")).toList()) {
                Set<String> used = new TreeSet<>();
                try (Stream<Path> sources = Files.walk(service.resolve("src/main/java"))) {
                    for (Path source :
                            sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                        used.addAll(typesIn(source));
                    }
                }
                used.removeAll(INTERNAL);
                assertThat(contracts)
                        .as("contracts of what %s uses", service.getFileName())
                        .containsAll(used);
                String prefix = service.getFileName().toString().replace("-service", ".");
                assertThat(used)
                        .as("types %s produces", service.getFileName())
                        .containsAll(contracts.stream()
                                .filter(type -> type.startsWith(prefix))
                                .toList());
            }
        }
    }
}
