package org.guildhall.gateway.system;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** Who is an administrator, by the newest member card of each; nothing else of the cards is kept. */
@Component
class Administrators {

    private static final Logger LOG = LoggerFactory.getLogger(Administrators.class);

    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final ObjectMapper json;

    Administrators(ObjectMapper json) {
        this.json = json;
    }

    boolean contains(String member) {
        return members.contains(member);
    }

    /** A card replaces the one before; none at all erases the member. */
    void hear(@Nullable String member, byte @Nullable [] card) {
        if (member == null) {
            return;
        }
        if (card != null && isAdministrator(card)) {
            members.add(member);
        } else {
            members.remove(member);
        }
    }

    private boolean isAdministrator(byte[] card) {
        try {
            MemberCard read = json.readValue(card, MemberCard.class);
            return read.administrator() && "active".equals(read.status());
        } catch (JacksonException unreadable) {
            LOG.warn("An unreadable member card gives nobody a right");
            return false;
        }
    }

    /** The two fields of {@code member.card-changed.v1} that matter here. */
    record MemberCard(@Nullable String status, boolean administrator) {}
}
