package org.guildhall.feedback.demo;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.feedback.line.Lines;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.text.OpinionIds;
import org.guildhall.platform.demo.DemoLoading;
import org.guildhall.platform.store.Command;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the demo's opinions once the college's people are known; repeating it makes nothing new. */
@Component
@Profile("demo")
class DemoLoader extends DemoLoading {

    private static final List<String> UNIONS = List.of("clinical", "public-health");
    private static final long LOOK_AGAIN_NANOS = 100_000_000L;
    private static final int PATIENCE = 1_200;

    private final DemoPlay play;
    private final Opinions opinions;
    private final Lines lines;
    private final Directory directory;
    private final List<DemoWords> words = DemoWords.all();

    DemoLoader(DemoPlay play, Opinions opinions, Lines lines, Directory directory) {
        this.play = play;
        this.opinions = opinions;
        this.lines = lines;
        this.directory = directory;
    }

    @Override
    protected int total() {
        return UNIONS.size() * words.size();
    }

    @Override
    protected void load() {
        step("people");
        awaitPeople();
        step("opinions");
        List<Card> students = directory.all().stream()
                .filter(card -> card.kind().equals("student"))
                .sorted(Comparator.comparing(Card::member))
                .toList();
        for (String union : UNIONS) {
            for (int number = 0; number < words.size(); number++) {
                write(union, number, students);
                entered();
            }
        }
    }

    private void write(String union, int number, List<Card> students) {
        String id = OpinionIds.from("demo/" + union + "/" + number);
        opinions.change(
                id,
                Command.internal("demo/" + id),
                before -> before == null
                        ? play.play(id, union, words.get(number), number, students)
                        : new OpinionVerdict.Unchanged());
    }

    /** Waits until both unions are known and everybody's card, with its posts, has come. */
    private void awaitPeople() {
        int before = -1;
        for (int look = 0; look < PATIENCE; look++) {
            int known = directory.all().size();
            boolean staffed = UNIONS.stream()
                    .allMatch(union -> lines.of(union).isPresent()
                            && !directory.presidentsOf(union).isEmpty()
                            && !directory.officersOf(union, "office").isEmpty());
            if (directory.ready() && staffed && known == before) {
                return;
            }
            before = known;
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        throw new IllegalStateException("the college's people do not arrive");
    }
}
