package org.guildhall.activity.signup.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Answer;
import org.guildhall.activity.signup.Moved;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUp;
import org.guildhall.activity.signup.SignUpEvent;
import org.guildhall.platform.event.Contracts;
import org.guildhall.platform.event.EventJson;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;

class SignUpWireTests {
    private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");
    private static final Map<String, Function<RosterBody, SignUpEvent>> READERS = Map.of(
            "activity.roster-changed.v1", RosterBody::changed,
            "activity.sign-up-opened.v1", RosterBody::opened,
            "activity.sign-up-closed.v1", RosterBody::closed,
            "activity.seat-confirmed.v1", RosterBody::confirmed,
            "activity.place-waiting.v1", RosterBody::waiting,
            "activity.seat-given-up.v1", RosterBody::givenUp,
            "activity.seat-released.v1", RosterBody::released,
            "activity.consent-asked.v1", RosterBody::asked,
            "activity.consent-given.v1", RosterBody::given);

    @Test
    void everythingARosterTellsFitsItsContractAndReadsBackTheSame() {
        Roster roster = eventful();

        for (SignUpEvent event : roster.events()) {
            Fact fact = new SignUpEventsPublisher().fact(roster, event);
            new Contracts().check(fact.type(), EventJson.tree(fact.body()));
            RosterBody body = EventJson.read(EventJson.write(fact.body()), RosterBody.class);
            assertThat(READERS.get(fact.type()).apply(body)).isEqualTo(event);
        }
        assertThat(roster.events().stream().map(Object::getClass).distinct()).hasSize(9);
    }

    @Test
    void readsItsOwnSamplesAlsoWithAFieldAddedTomorrow() {
        READERS.forEach((type, reader) ->
                assertThat(reader.apply(Samples.read(type, RosterBody.class))).isNotNull());
        assertThat(Samples.read("activity.cancelled.v1", OwnActivity.class).sessions())
                .hasSize(1);
        assertThat(Samples.read("activity.changed.v1", OwnActivity.class).state())
                .isEqualTo("ANNOUNCED");
        assertThat(Samples.read("member.card-changed.v1", MemberDirectoryListener.CardBody.class)
                        .status())
                .isNotBlank();
    }

    @Test
    void readsMovesFromItsActivity() {
        OwnActivity switched = Samples.read("activity.slot-switched.v1", OwnActivity.class);
        assertThat(switched.switched(switched.sessions().getFirst()))
                .isEqualTo(
                        new Moved(1, 2, Instant.parse("2026-10-17T06:00:00Z"), Instant.parse("2026-10-19T06:00:00Z")));
        OwnActivity postponed = Samples.read("activity.postponed.v1", OwnActivity.class);
        assertThat(postponed.postponed(postponed.sessions().getFirst()).startsAt())
                .isEqualTo(postponed.sessions().getFirst().startsAt());
        assertThat(Samples.read("activity.announced.v1", OwnActivity.class).timesMoved())
                .isZero();
    }

    private static Roster eventful() {
        Admission terms = new Admission(2, 5, 2, NOON, NOON.plusSeconds(3600));
        Roster roster = Roster.prepare(new RosterId("friendly", 1), "clinical", terms, NOON);
        roster.open(NOON);
        roster.signUp(new SignUp("ann", List.of("bob"), "k1", "h"), NOON);
        roster.signUp(new SignUp("cid", List.of(), "k2", "h"), NOON);
        new Moved(1, 2, NOON, NOON.plusSeconds(90_000)).apply(roster, NOON);
        new Answer("ann", true).apply(roster, NOON);
        roster.giveUp("ann", NOON);
        roster.release("cid", "left", NOON);
        roster.close(NOON.plusSeconds(1));
        return roster;
    }
}
