package org.guildhall.activity.signup.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.RosterId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's own sign-ups: the projection, outranked by what this instance just answered. */
@Component
public class MySignUps {
    private final SignUpRows projected;
    private final RecentWrites recent;

    public MySignUps(SignUpRows projected, RecentWrites recent) {
        this.projected = projected;
        this.recent = recent;
    }

    /** One sign-up of the person. */
    public Optional<SignUpRow> find(SignUpId id) {
        return newer(id, projected.find(id).map(this::placed).orElse(null));
    }

    /** The person's sign-ups in these rosters, for a page that shows them. */
    public Map<RosterId, SignUpRow> in(String person, Collection<RosterId> rosters) {
        Map<RosterId, SignUpRow> found = new HashMap<>();
        projected.of(person, rosters).forEach(row -> found.put(row.id().roster(), placed(row)));
        for (RosterId roster : rosters) {
            newer(new SignUpId(roster, person), found.get(roster)).ifPresent(row -> found.put(roster, row));
        }
        return found;
    }

    /** What a command of the person made. */
    public Optional<SignUpRow> byCommand(String person, String command) {
        Optional<SignUpRow> fresh = recent.rows(person).values().stream()
                .filter(row -> row.leader().equals(person) && row.commands().contains(command))
                .findFirst();
        return fresh.or(() -> projected.byCommand(person, command)).flatMap(row -> find(row.id()));
    }

    /** From the newest; the first page begins with what was answered a moment ago. */
    public List<SignUpRow> newest(String person, SignUpRows.@Nullable After after, int limit) {
        Map<SignUpId, SignUpRow> rows = new HashMap<>();
        projected.newest(person, after, limit).forEach(row -> rows.put(row.id(), placed(row)));
        rows.replaceAll((id, row) -> newer(id, row).orElse(row));
        if (after == null) {
            recent.rows(person).forEach((id, row) -> rows.merge(id, row, MySignUps::later));
        }
        List<SignUpRow> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(SignUpRow::at)
                .reversed()
                .thenComparing(row -> row.id().toString()));
        return sorted.subList(0, Math.min(limit, sorted.size()));
    }

    private Optional<SignUpRow> newer(SignUpId id, @Nullable SignUpRow row) {
        SignUpRow fresh = recent.rows(id.member()).get(id);
        if (fresh == null || row == null) {
            return Optional.ofNullable(fresh == null ? row : fresh);
        }
        return Optional.of(later(row, fresh));
    }

    private static SignUpRow later(SignUpRow row, SignUpRow fresh) {
        return row.position() > fresh.position() ? row : fresh;
    }

    private SignUpRow placed(SignUpRow row) {
        return row.state() == Entry.State.WAITING ? row.placed(1 + projected.waitingBefore(row)) : row;
    }
}
