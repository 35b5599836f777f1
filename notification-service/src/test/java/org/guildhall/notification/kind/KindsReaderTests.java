package org.guildhall.notification.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KindsReaderTests {
    private static final String SOUND = """
            stand-ins:
              title: {zh: 活动, en: activity}
            kinds:
              seat:
                event: a.seat.v1
                when: {from: DIRECT}
                class: must
                audience: party
                life: 7d
                group: activity
                link: /a/{id}
                params: {id: id, title: names}
                zh: {title: "有座：{title}", body: 好}
                en: {title: "Seat: {title}", body: good}
            """;

    private static Kinds read(String yaml) {
        return new KindsReader(Set.of("a.seat.v1"), Set.of("party"))
                .read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refuses(String found, String replaced, String why) {
        assertThat(SOUND).contains(found);
        assertThatThrownBy(() -> read(SOUND.replace(found, replaced))).hasMessageContaining(why);
    }

    @Test
    void readsWhatIsSound() {
        Kinds kinds = read(SOUND);

        assertThat(kinds.raisedBy("a.seat.v1", Map.of("from", "DIRECT")).map(Kind::name))
                .contains("seat");
        assertThat(kinds.raisedBy("a.seat.v1", Map.of("from", "WAITING"))).isEmpty();
    }

    @Test
    void refusesAMissingLanguage() {
        refuses("    en: {title: \"Seat: {title}\", body: good}\n", "", "speaks no en");
        refuses("body: good", "body: ' '", "has no body");
    }

    @Test
    void refusesAnUndeclaredParameter() {
        refuses("{id: id, title: names}", "{id: id}", "undeclared parameter title");
        refuses("{id: id, title: names}", "{title: names}", "undeclared parameter id");
        refuses("title: names", "title: poem", "unknown poem");
    }

    @Test
    void refusesAParameterWithoutWordsForItsAbsence() {
        refuses("body: good", "body: '{place}'", "nothing to say when place");
    }

    @Test
    void refusesWhatNobodyRaisesOrHears() {
        refuses("a.seat.v1", "a.chair.v1", "no listener hears a.chair.v1");
        refuses("audience: party", "audience: everybody", "no resolver");
    }

    @Test
    void refusesTwoKindsForOneEvent() {
        String twin = SOUND.substring(SOUND.indexOf("  seat:")).replace("  seat:", "  twin:");
        assertThatThrownBy(() -> read(SOUND + twin)).hasMessageContaining("same event");
        assertThat(read(SOUND + twin.replace("DIRECT", "WAITING")).names()).containsExactlyInAnyOrder("seat", "twin");
    }

    @Test
    void refusesUnknownKeysAndIdsShownToPeople() {
        refuses("group: activity", "grup: activity", "unknown key grup");
        refuses("Seat: {title}", "Seat: {id}", "nothing to say when id");
    }
}
