package org.guildhall.feedback.ladder.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.feedback.ladder.Officeholders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holders from the copies of members' cards, as their posts run now. */
@Component
final class DirectoryOfficeholders implements Officeholders {

    private final Directory directory;

    DirectoryOfficeholders(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Set<String> officers(String union, String department) {
        return ids(directory.officersOf(union, department));
    }

    @Override
    public Set<String> ministers(String union, String department) {
        return ids(directory.ministersOf(union, department));
    }

    @Override
    public Set<String> presidium(String union, Set<String> departments) {
        Set<String> presidents = ids(directory.presidentsOf(union));
        Set<String> vice = new HashSet<>();
        departments.forEach(department -> vice.addAll(ids(directory.inChargeOf(union, department))));
        vice.removeAll(presidents);
        return vice.isEmpty() ? presidents : vice;
    }

    @Override
    public Set<String> wholePresidium(String union) {
        return ids(directory.presidiumOf(union));
    }

    @Override
    public Set<String> counselors(String union, @Nullable Integer grade) {
        if (grade != null) {
            return ids(directory.counselorsOf(grade));
        }
        List<Card> ofUnion = directory.all().stream()
                .filter(card -> card.kind().equals("counselor"))
                .filter(card -> card.union() == null || Objects.equals(card.union(), union))
                .toList();
        return ids(ofUnion);
    }

    @Override
    public Set<String> staff(String union) {
        return ids(
                directory.staff().stream().filter(card -> !card.administrator()).toList());
    }

    private static Set<String> ids(Collection<Card> cards) {
        return cards.stream().map(Card::member).collect(Collectors.toUnmodifiableSet());
    }
}
