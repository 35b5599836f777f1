package org.guildhall.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * One browser's session. It remembers which attributes were touched, so that only those are written back: two
 * requests of one browser never overwrite each other's changes.
 */
final class MongoSession implements Session {

    private static final Duration SEEN_GRAIN = Duration.ofMinutes(1);

    private final Map<String, Object> attributes;
    private final Set<String> changed = new HashSet<>();
    private final Instant created;
    private @Nullable String storedAs;
    private String id;
    private Instant seen;
    private Duration idle;
    private boolean touched;

    private MongoSession(
            String id,
            @Nullable String storedAs,
            Instant created,
            Instant seen,
            Duration idle,
            Map<String, Object> attributes) {
        this.id = id;
        this.storedAs = storedAs;
        this.created = created;
        this.seen = seen;
        this.idle = idle;
        this.attributes = attributes;
    }

    static MongoSession fresh(Instant now, Duration idle) {
        return new MongoSession(newId(), null, now, now, idle, new HashMap<>());
    }

    static MongoSession stored(
            String id, Instant created, Instant seen, Duration idle, Map<String, Object> attributes) {
        return new MongoSession(id, id, created, seen, idle, new HashMap<>(attributes));
    }

    /** The id under which the store knows this session, or null while it was never written. */
    @Nullable
    String storedAs() {
        return storedAs;
    }

    Set<String> changed() {
        return changed;
    }

    boolean touched() {
        return touched || !changed.isEmpty();
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    void written() {
        storedAs = id;
        changed.clear();
        touched = false;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = newId();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        attributes.put(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) != null) {
            changed.add(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    /** A glance is noted once a minute, or every read would cost a write. */
    @Override
    public void setLastAccessedTime(Instant at) {
        if (Duration.between(seen, at).compareTo(SEEN_GRAIN) >= 0) {
            seen = at;
            touched = true;
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return seen;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        touched = touched || !interval.equals(idle);
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    /** The repository only ever hands out live sessions. */
    @Override
    public boolean isExpired() {
        return false;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
