package org.guildhall.launcher.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.guildhall.launcher.parts.InternalClient;
import org.guildhall.launcher.parts.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guildhall dead-letters list|show|redrive|discard}: events that a service could not apply, and another try. */
@Command(name = "dead-letters", description = "List, show, replay or discard events that a service could not apply.")
final class DeadLettersCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(System.out);
        }
    }

    @Command(name = "list", description = "List them, one line each.")
    int list() {
        Table table = new Table("service", "id", "type", "aggregate", "at", "reason");
        int failures = eachLetter(
                Part.services(),
                (service, letter) -> table.row(
                        service.id(),
                        letter.path("id").asText(),
                        letter.path("type").asText(),
                        letter.path("aggregate").asText(),
                        letter.path("at").asText(),
                        shortened(letter.path("reason").asText())));
        Console.say(table.isEmpty() ? "There are no dead letters." : table.text());
        return failures;
    }

    @Command(name = "show", description = "Show what is known of one; never what is in it.")
    int show(@Parameters(paramLabel = "id") String id) {
        List<String> found = new ArrayList<>();
        int failures = eachLetter(Part.services(), (service, letter) -> {
            if (letter.path("id").asText().equals(id)) {
                found.add("service: " + service.id());
                letter.properties()
                        .forEach(field -> found.add(
                                field.getKey() + ": " + field.getValue().asText()));
            }
        });
        found.forEach(Console::say);
        if (found.isEmpty()) {
            Console.complain("There is no dead letter " + id);
            return 1;
        }
        return failures;
    }

    @Command(name = "redrive", description = "Try again, in order; all of them, or those of one service or aggregate.")
    int redrive(
            @Option(names = "--service", converter = PartConverter.class) @Nullable Part service,
            @Option(names = "--aggregate", defaultValue = "") String aggregate) {
        int failures = 0;
        for (Part each : service == null ? Part.services() : List.of(service)) {
            String query = aggregate.isEmpty() ? "" : "?aggregate=" + InternalClient.encoded(aggregate);
            try {
                InternalClient.Answer answer =
                        Console.installation().internal().post(each, "/internal/dead-letters/redrive" + query);
                Console.say(each.id() + ": " + answer.body());
                failures += answer.isFine() ? 0 : 1;
            } catch (IOException e) {
                Console.complain(each.id() + " does not answer");
                failures++;
            }
        }
        return failures == 0 ? 0 : 1;
    }

    @Command(
            name = "discard",
            description = "Give one up for good, so that the events behind it can be replayed; it cannot be got back.")
    int discard(@Parameters(paramLabel = "id") String id) {
        for (Part service : Part.services()) {
            try {
                InternalClient.Answer answer = Console.installation()
                        .internal()
                        .post(service, "/internal/dead-letters/discard?id=" + InternalClient.encoded(id));
                if (answer.isFine() && answer.body().path("discarded").asBoolean()) {
                    Console.say(service.id() + ": discarded " + id);
                    return 0;
                }
            } catch (IOException e) {
                Console.complain(service.id() + " does not answer");
            }
        }
        Console.complain("There is no dead letter " + id);
        return 1;
    }

    private static int eachLetter(List<Part> services, BiConsumer<Part, JsonNode> what) {
        int failures = 0;
        for (Part service : services) {
            try {
                InternalClient.Answer answer = Console.installation().internal().get(service, "/internal/dead-letters");
                if (answer.isFine()) {
                    answer.body().forEach(letter -> what.accept(service, letter));
                } else {
                    Console.complain(service.id() + " answers HTTP " + answer.status());
                    failures = 1;
                }
            } catch (IOException e) {
                Console.complain(service.id() + " does not answer");
                failures = 1;
            }
        }
        return failures;
    }

    private static String shortened(String reason) {
        String line = reason.lines().findFirst().orElse("");
        return line.length() <= 100 ? line : line.substring(0, 99) + "…";
    }
}
