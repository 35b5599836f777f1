package org.guildhall.activity.signup.mongo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.activity.signup.audit.Numbered;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.event.Position;
import org.springframework.data.mongodb.core.query.Update;

/** The events that made a projected row, kept with it so that an audit can play them again. */
final class Trail {
    private static final int KEPT = 500;
    private static final Map<String, Class<? extends SignUpEvent>> TYPES = Stream.of(
                    SignUpEvent.RosterChanged.class,
                    SignUpEvent.SignUpOpened.class,
                    SignUpEvent.SignUpClosed.class,
                    SignUpEvent.SeatConfirmed.class,
                    SignUpEvent.PlaceWaiting.class,
                    SignUpEvent.SeatGivenUp.class,
                    SignUpEvent.SeatReleased.class,
                    SignUpEvent.ConsentAsked.class,
                    SignUpEvent.ConsentGiven.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private Trail() {}

    static Update append(Update update, SignUpEvent event, EventContext context) {
        Document step = new Document("n", Position.sequence(context.position()))
                .append("t", event.getClass().getSimpleName())
                .append("e", EventJson.write(event));
        Document changes = new Document(update.getUpdateObject());
        changes.put("$push", new Document("trail", new Document("$each", List.of(step)).append("$slice", -KEPT)));
        return Update.fromDocument(changes);
    }

    static List<Numbered> read(Document row) {
        return row.getList("trail", Document.class, List.of()).stream()
                .map(step -> new Numbered(step.getLong("n"), event(step)))
                .toList();
    }

    private static SignUpEvent event(Document step) {
        Class<? extends SignUpEvent> type = TYPES.get(step.getString("t"));
        if (type == null) {
            throw new IllegalStateException("no such event: " + step.getString("t"));
        }
        return EventJson.read(step.getString("e"), type);
    }
}
