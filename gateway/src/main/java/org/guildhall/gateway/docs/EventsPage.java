package org.guildhall.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All events on one page, topic by topic, drawn from the AsyncAPI document that the build packs in. */
@Component
class EventsPage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Guildhall – events</title>
            <link rel="stylesheet" href="/docs/page/events.css">
            </head>
            <body>
            <p><a href="/docs">Interfaces</a> · <a href="/docs/events/asyncapi.yaml">AsyncAPI document</a></p>
            """;

    private final Resource document = new ClassPathResource("docs/asyncapi.yaml");

    Resource document() {
        return document;
    }

    boolean isPresent() {
        return document.exists();
    }

    String html() {
        Map<String, Object> root = load();
        Map<String, Object> info = map(root, "info");
        Map<String, Object> messages = map(map(root, "components"), "messages");
        String topics = map(root, "channels").values().stream()
                .map(channel -> topic(map(channel), messages))
                .collect(Collectors.joining());
        return HEAD + "<h1>" + text(info, "title") + "</h1>\n<p>" + text(info, "description") + "</p>\n" + topics
                + "</body>\n</html>\n";
    }

    private static String topic(Map<String, Object> channel, Map<String, Object> messages) {
        String rows = map(channel, "messages").keySet().stream()
                .map(name -> row(name, map(messages, name)))
                .collect(Collectors.joining());
        return "<section>\n<h2>" + text(channel, "address") + "</h2>\n<p>" + text(channel, "description")
                + "</p>\n<table>\n<thead><tr><th>event</th><th>what happened</th><th>key</th></tr></thead>\n<tbody>\n"
                + rows + "</tbody>\n</table>\n</section>\n";
    }

    private static String row(String name, Map<String, Object> message) {
        Map<String, Object> key = map(map(map(message, "bindings"), "kafka"), "key");
        return "<tr><td><code>" + HtmlUtils.htmlEscape(name) + "</code></td><td>" + text(message, "summary")
                + "</td><td>" + text(key, "description") + "</td></tr>\n";
    }

    private Map<String, Object> load() {
        try (InputStream file = document.getInputStream()) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return map(parent.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static String text(Map<String, Object> parent, String name) {
        return HtmlUtils.htmlEscape(parent.getOrDefault(name, "").toString());
    }
}
