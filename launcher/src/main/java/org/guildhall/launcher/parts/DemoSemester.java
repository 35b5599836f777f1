package org.guildhall.launcher.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has the services fill themselves with the made-up semester, people first, since the others need their cards. */
public final class DemoSemester {

    private static final List<Part> ORDER = List.of(Part.MEMBER, Part.ACTIVITY, Part.FEEDBACK);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final InternalClient client;
    private final Home home;
    private final Progress progress;

    /** A loader that tells its steps. */
    public DemoSemester(InternalClient client, Home home, Progress progress) {
        this.client = client;
        this.home = home;
        this.progress = progress;
    }

    /** Loads what an earlier run has not loaded; returns whether all of it is there. */
    public boolean loadOnce(Collection<Part> running) {
        return Files.exists(home.demoMark()) || load(running);
    }

    /** Loads it; the services skip what they already have. */
    public boolean load() {
        return load(ORDER);
    }

    /** Loads the share of those services that are among the given ones. */
    public boolean load(Collection<Part> running) {
        for (Part service : ORDER.stream().filter(running::contains).toList()) {
            try {
                if (!load(service)) {
                    return false;
                }
            } catch (IOException e) {
                progress.say("  " + service.id() + " cannot be asked for the demo semester: " + e.getMessage());
                return false;
            }
        }
        if (running.containsAll(ORDER)) {
            mark();
        }
        return true;
    }

    private void mark() {
        try {
            Files.writeString(home.demoMark(), Instant.now().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + home.demoMark(), e);
        }
    }

    private boolean load(Part service) throws IOException {
        InternalClient.Answer begun = client.post(service, "/internal/demo");
        if (begun.status() == 404) {
            progress.say("  " + service.id() + " has no demo data");
            return true;
        }
        if (!begun.isFine()) {
            progress.say("  " + service.id() + " does not load the demo semester: HTTP " + begun.status() + " "
                    + begun.body());
            return false;
        }
        return follow(service);
    }

    private boolean follow(Part service) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        String told = "";
        while (Instant.now().isBefore(end)) {
            JsonNode state = client.get(service, "/internal/demo").body();
            String line = described(service, state);
            if (!line.equals(told)) {
                progress.update(line);
                told = line;
            }
            switch (state.path("state").asText()) {
                case "done" -> {
                    progress.say("  %-13s demo data is there, %d things"
                            .formatted(service.id(), state.path("total").asLong()));
                    return true;
                }
                case "failed" -> {
                    progress.say("  " + service.id() + " has failed to load the demo semester; see ./guildhall logs "
                            + service.id());
                    return false;
                }
                default -> {
                    if (!pause()) {
                        return false;
                    }
                }
            }
        }
        progress.say("  " + service.id() + " is still loading after " + PATIENCE.toMinutes() + " minutes");
        return false;
    }

    private static String described(Part service, JsonNode state) {
        return "  %-13s %d of %d %s"
                .formatted(
                        service.id(),
                        state.path("done").asLong(),
                        state.path("total").asLong(),
                        state.path("text").asText(""))
                .stripTrailing();
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(400);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
