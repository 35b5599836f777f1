package org.guildhall.bench.containers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many requests of people each container of a service has answered, by its own count. */
record Spread(Map<String, Long> answered) {
    private static final Pattern COUNT =
            Pattern.compile("^http_server_requests_seconds_count\\{(.*)} ([0-9.E+]+)$", Pattern.MULTILINE);

    /** Asks each container for its metrics, from inside, by the shell alone. */
    static Spread of(Compose compose, List<String> containers, int port) {
        Map<String, Long> answered = new TreeMap<>();
        for (String container : containers) {
            String metrics = compose.docker(
                    "exec",
                    container,
                    "bash",
                    "-c",
                    "exec 3<>/dev/tcp/127.0.0.1/" + port
                            + "; printf 'GET /actuator/prometheus HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3; cat <&3");
            answered.put(container, count(metrics));
        }
        return new Spread(answered);
    }

    static long count(String metrics) {
        Matcher line = COUNT.matcher(metrics);
        double all = 0;
        while (line.find()) {
            all += line.group(1).contains("/actuator") ? 0 : Double.parseDouble(line.group(2));
        }
        return Math.round(all);
    }

    Spread since(Spread before) {
        Map<String, Long> more = new TreeMap<>();
        answered.forEach(
                (container, now) -> more.put(container, now - before.answered().getOrDefault(container, 0L)));
        return new Spread(more);
    }

    /** How far the one furthest from an even share is from it, as a part of that share. */
    double unevenness() {
        double even =
                answered.values().stream().mapToLong(Long::longValue).average().orElse(0);
        return answered.values().stream()
                .mapToDouble(count -> Math.abs(count - even) / even)
                .max()
                .orElse(1);
    }

    boolean isEven() {
        return answered.size() > 1 && unevenness() <= 0.2;
    }

    String text() {
        return String.format(
                Locale.ROOT, "%s requests, at most %.1f %% from even", answered.values(), 100 * unevenness());
    }
}
