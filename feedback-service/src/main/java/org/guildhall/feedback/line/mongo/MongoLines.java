package org.guildhall.feedback.line.mongo;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.guildhall.feedback.line.Line;
import org.guildhall.feedback.line.Lines;
import org.guildhall.feedback.line.Names;
import org.guildhall.feedback.line.UsualLine;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The usual line of every union heard of; read at most every two seconds. */
@Component
final class MongoLines implements Lines {

    static final String UNIONS = "unions";
    private static final String ALL = "";

    private final LoadingCache<String, List<Line>> cache;

    MongoLines(MongoTemplate template) {
        cache = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(2))
                .build(key -> template.findAll(Document.class, UNIONS).stream()
                        .map(MongoLines::line)
                        .toList());
    }

    @Override
    public Optional<Line> of(String union) {
        return all().stream().filter(line -> line.union().equals(union)).findFirst();
    }

    @Override
    public List<Line> all() {
        return cache.get(ALL);
    }

    private static Line line(Document union) {
        Document names = union.get("names", Document.class);
        Set<String> departments = Set.copyOf(union.getList("departments", String.class));
        return UsualLine.of(
                union.getString("_id"), new Names(names.getString("zh"), names.getString("en")), departments);
    }
}
