package org.guildhall.notification.audience;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.notification.audience.Audience.Addressed;
import org.guildhall.notification.audience.Audience.People;
import org.guildhall.notification.audience.Audience.SignedUp;
import org.guildhall.notification.copy.Place;
import org.guildhall.notification.copy.Places;
import org.guildhall.platform.store.StoreBusyException;
import org.jspecify.annotations.Nullable;

/** Resolves audiences from the copies: rosters' entries by their ids, members by theirs. */
public final class DirectoryRecipients implements Recipients {
    private final Places places;
    private final Directory directory;

    public DirectoryRecipients(Places places, Directory directory) {
        this.places = places;
        this.directory = directory;
    }

    @Override
    public Chunk next(Audience audience, @Nullable String cursor, int limit) {
        return switch (audience) {
            case People people -> new Chunk(people.members(), null);
            case SignedUp signedUp -> signedUp(signedUp, cursor, limit);
            case Addressed addressed -> addressed(addressed, cursor, limit);
        };
    }

    private Chunk signedUp(SignedUp audience, @Nullable String cursor, int limit) {
        List<Place> found = places.held(audience.activity(), cursor, limit);
        List<String> people =
                found.stream().flatMap(place -> place.people().stream()).toList();
        return new Chunk(people, found.size() < limit ? null : found.getLast().id());
    }

    private Chunk addressed(Addressed audience, @Nullable String cursor, int limit) {
        if (!directory.ready()) {
            throw new StoreBusyException("the directory is still loading", Duration.ofSeconds(2));
        }
        List<String> found = directory.all().stream()
                .filter(card -> speaksTo(audience, card))
                .map(Card::member)
                .filter(member -> cursor == null || member.compareTo(cursor) > 0)
                .sorted()
                .limit(limit)
                .toList();
        return new Chunk(found, found.size() < limit ? null : found.getLast());
    }

    private boolean speaksTo(Addressed audience, Card card) {
        return card.kind().equals("student")
                && (audience.union().isEmpty() || Objects.equals(card.union(), audience.union()))
                && (audience.grades().isEmpty() || audience.grades().contains(card.grade()))
                && (!audience.officersOnly()
                        || directory.actor(card.member()).map(Actor::isOfficer).orElse(false));
    }
}
