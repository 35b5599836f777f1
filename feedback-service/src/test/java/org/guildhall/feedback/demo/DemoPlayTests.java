package org.guildhall.feedback.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.guildhall.feedback.calendar.WorkingDays;
import org.guildhall.feedback.ladder.Posts;
import org.guildhall.feedback.line.Line;
import org.guildhall.feedback.line.Lines;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionSnapshot;
import org.guildhall.feedback.opinion.OpinionState;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Scene;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.asker.Askers;
import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.text.OpinionIds;
import org.guildhall.feedback.privacy.Keyring;
import org.guildhall.feedback.privacy.KeystoreFile;
import org.guildhall.feedback.privacy.Seals;
import org.guildhall.feedback.privacy.Vault;
import org.guildhall.platform.test.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPlayTests {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void playsEveryStateRungAndModeAndNothingIsDueInThePast() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Moments moments = new Moments(clock, () -> WorkingDays.plain(Scene.SHANGHAI), new OneLine(), Posts.full());
        KeystoreFile file = new KeystoreFile(folder.resolve("k.p12"), folder.resolve("k.password"));
        Keyring keyring = new Keyring(file, file.open(() -> true));
        Texts texts = new Texts(new Vault(keyring));
        DemoPlay play = new DemoPlay(moments, texts, new Askers(new Seals(keyring)), new Directory(clock));
        List<Card> students = IntStream.range(0, 40)
                .mapToObj(i -> Cards.student("s" + (100 + i), "clinical", 2022 + i % 5))
                .toList();
        List<DemoWords> words = DemoWords.all();
        List<OpinionSnapshot> played = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            OpinionVerdict verdict = play.play(OpinionIds.from("demo/" + i), "clinical", words.get(i), i, students);
            Opinion opinion = ((OpinionVerdict.Accepted) verdict).next();
            assertThat(opinion.nextDue().filter(due -> !due.isAfter(NOW)))
                    .as("%s is %s", i, Fate.of(i))
                    .isEmpty();
            played.add(opinion.snapshot());
        }
        assertThat(played).extracting(OpinionSnapshot::state).contains(OpinionState.values());
        assertThat(played).extracting(it -> it.holding().rung().number()).contains(1, 2, 3, 5);
        assertThat(played).extracting(it -> it.raised().asker().mode()).contains(Mode.values());
        assertThat(played)
                .filteredOn(it -> "s103".equals(it.raised().asker().member()))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static final class OneLine implements Lines {
        @Override
        public java.util.Optional<Line> of(String union) {
            return java.util.Optional.of(Scene.LINE);
        }

        @Override
        public List<Line> all() {
            return List.of(Scene.LINE);
        }
    }
}
