package org.guildhall.bench.rush;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.guildhall.bench.judge.Log;
import org.guildhall.launcher.Installation;
import org.guildhall.launcher.parts.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of the demo as {@code member.directory} tells them, signed in all at once. */
public final class Crowd {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CHUNK = 100;
    private final Installation system;
    private final Map<String, JsonNode> cards = new TreeMap<>();

    public Crowd(Installation system) {
        this.system = system;
        read();
    }

    private void read() {
        Map<String, Object> settings = Map.of("bootstrap.servers", system.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            Log.readAll(consumer, "member.directory", message -> {
                if (message.value() != null) {
                    cards.put(message.key(), JSON.readTree(message.value()));
                }
            });
        }
    }

    /** Lets the clinical union have so many students more than the demo, and waits until their cards went round. */
    void grow(int more) throws IOException, InterruptedException {
        Set<String> expected = new HashSet<>();
        for (int first = 0; first < more; first += CHUNK) {
            String wanted = "{\"first\":%d,\"students\":%d}".formatted(first, Math.min(CHUNK, more - first));
            system.internal()
                    .post(Part.MEMBER, "/internal/demo/crowd", wanted)
                    .body()
                    .forEach(id -> expected.add(id.asText()));
        }
        long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!cards.keySet().containsAll(expected)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the cards of the crowd do not come round");
            }
            TimeUnit.MILLISECONDS.sleep(500);
            read();
        }
    }

    /** Students of a union, signed in. */
    public List<Student> students(String union, int most) throws IOException {
        return signIn(
                card -> text(card, "kind").equals("student")
                        && text(card, "union").equals(union),
                most);
    }

    /** A minister of a department, signed in. */
    public Student minister(String union, String department) throws IOException {
        return one(card -> holds(card, union, "minister")
                && card.at("/posts/0/departments/0").asString("").equals(department));
    }

    Student president(String union) throws IOException {
        return one(card -> holds(card, union, "president"));
    }

    /** A counselor of a grade that a fair part of any union's students is in. */
    Student counselor() throws IOException {
        String grade = grades().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return one(card -> text(card, "kind").equals("counselor")
                && card.at("/gradesInCharge")
                        .valueStream()
                        .anyMatch(own -> own.asString().equals(grade)));
    }

    private Map<String, Long> grades() {
        return cards.values().stream()
                .filter(card -> text(card, "kind").equals("student"))
                .collect(Collectors.groupingBy(card -> text(card, "grade"), Collectors.counting()));
    }

    private static boolean holds(JsonNode card, String union, String post) {
        return text(card, "union").equals(union)
                && card.at("/posts/0/post").asString("").equals(post);
    }

    private Student one(Predicate<JsonNode> wanted) throws IOException {
        return signIn(wanted, 1).getFirst();
    }

    private List<Student> signIn(Predicate<JsonNode> wanted, int most) throws IOException {
        List<String> members = cards.entrySet().stream()
                .filter(card -> wanted.test(card.getValue()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        var answer = system.internal().post(Part.MEMBER, "/internal/demo/tokens", JSON.writeValueAsString(members));
        List<Student> signedIn = new ArrayList<>();
        answer.body()
                .forEach(one -> signedIn.add(
                        new Student(one.get("member").asText(), one.get("token").asText())));
        return signedIn;
    }

    private static String text(JsonNode card, String field) {
        @Nullable JsonNode value = card.get(field);
        return value == null ? "" : value.asString();
    }
}
