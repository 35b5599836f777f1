package org.guildhall.notification.copy.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.guildhall.notification.copy.ActivityCard;
import org.guildhall.notification.copy.ActivityCard.Session;
import org.guildhall.notification.copy.ActivityCards;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.fold.Folds;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Activity cards in the collection {@code activities}, one document each, replaced by whatever is newer. */
@Repository
class MongoActivityCards implements ActivityCards {
    private static final String COLLECTION = "activities";

    private final Folds folds;
    private final MongoCollection<Document> activities;
    private final Cache<String, Optional<ActivityCard>> recent = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    MongoActivityCards(Folds folds, MongoTemplate template) {
        this.folds = folds;
        this.activities = template.getDb().getCollection(COLLECTION);
    }

    @Override
    public void fold(ActivityCard card, EventContext at) {
        Update update = new Update()
                .set("union", card.union())
                .set("department", card.department())
                .set("title", new Document(Map.copyOf(card.title())))
                .set("state", card.state())
                .set("circle", card.circle())
                .set("grades", card.grades())
                .set("officersOnly", card.officersOnly())
                .set(
                        "sessions",
                        card.sessions().stream()
                                .map(MongoActivityCards::document)
                                .toList())
                .set("reason", card.reason());
        folds.state(COLLECTION, card.activity(), at, update);
        recent.invalidate(card.activity());
    }

    /** A rush asks for one card a thousand times: it is kept for a moment, so another instance's change shows soon. */
    @Override
    public Optional<ActivityCard> find(String activity) {
        return recent.get(
                activity,
                wanted -> Optional.ofNullable(
                                activities.find(Filters.eq("_id", wanted)).first())
                        .map(MongoActivityCards::card));
    }

    @Override
    public Map<String, ActivityCard> find(Collection<String> wanted) {
        Map<String, ActivityCard> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            activities.find(Filters.in("_id", wanted)).forEach(d -> found.put(d.getString("_id"), card(d)));
        }
        return found;
    }

    private static Document document(Session session) {
        return new Document("session", session.session())
                .append("startsAt", session.startsAt().toString())
                .append(
                        "endsAt",
                        session.endsAt() == null ? null : session.endsAt().toString())
                .append("place", session.place());
    }

    private static ActivityCard card(Document document) {
        Map<String, String> title = new HashMap<>();
        document.get("title", new Document()).forEach((language, text) -> title.put(language, String.valueOf(text)));
        return new ActivityCard(
                document.getString("_id"),
                document.getString("union"),
                document.getString("department"),
                title,
                document.getString("state"),
                document.getString("circle"),
                document.getList("grades", Integer.class, List.of()),
                document.getBoolean("officersOnly", false),
                document.getList("sessions", Document.class, List.of()).stream()
                        .map(MongoActivityCards::session)
                        .toList(),
                document.getString("reason"));
    }

    private static Session session(Document document) {
        @Nullable String endsAt = document.getString("endsAt");
        return new Session(
                document.getInteger("session"),
                Instant.parse(document.getString("startsAt")),
                endsAt == null ? null : Instant.parse(endsAt),
                document.getString("place"));
    }
}
