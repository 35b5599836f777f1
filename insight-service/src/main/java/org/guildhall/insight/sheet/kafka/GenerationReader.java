package org.guildhall.insight.sheet.kafka;

import java.util.List;
import java.util.function.Function;
import org.guildhall.insight.sheet.Patches;
import org.guildhall.insight.sheet.Reader;
import org.guildhall.insight.sheet.RosterFact;
import org.guildhall.insight.sheet.SheetDesk;
import org.guildhall.platform.consumer.Subscription;
import org.guildhall.platform.event.EventContext;
import org.guildhall.platform.event.Handler;
import org.springframework.stereotype.Component;

/** What one generation hears: all topics from their beginning, as a group of its own. */
@Component
class GenerationReader implements Reader {
    private final SheetDesk desk;

    GenerationReader(SheetDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Subscription> of(int generation) {
        String group = Reader.group(generation);
        return List.of(
                activities(generation).group(group).build(),
                opinions(generation).group(group).build(),
                members(generation).group(group).build());
    }

    private Subscription.Builder activities(int generation) {
        Handler<ActivityTold> card = (told, at) -> desk.take(
                generation,
                at,
                told.union(),
                List.of(),
                grades -> Patches.activity(told.activity(), told.union(), told.state(), told.leadDepartment()));
        return Subscription.to("activity.events")
                .on("activity.announced.v1", ActivityTold.class, card)
                .on("activity.changed.v1", ActivityTold.class, card)
                .on("activity.slot-switched.v1", ActivityTold.class, card)
                .on("activity.postponed.v1", ActivityTold.class, card)
                .on("activity.cancelled.v1", ActivityTold.class, card)
                .on("activity.sign-up-opened.v1", RosterTold.class, roster(generation, this::told))
                .on("activity.sign-up-closed.v1", RosterTold.class, roster(generation, this::told))
                .on("activity.roster-changed.v1", RosterTold.class, roster(generation, this::changed))
                .on("activity.seat-confirmed.v1", RosterTold.class, roster(generation, this::seated))
                .on("activity.place-waiting.v1", RosterTold.class, roster(generation, this::waiting))
                .on("activity.seat-given-up.v1", RosterTold.class, roster(generation, this::gone))
                .on("activity.seat-released.v1", RosterTold.class, roster(generation, this::gone));
    }

    /** How a roster's fact reads, once the grades of its people are known. */
    private interface Reading {
        RosterFact of(Heard heard);
    }

    private record Heard(RosterTold told, EventContext at, java.util.Map<String, Integer> grades) {
        String member() {
            String member = told.member();
            if (member == null) {
                throw new IllegalArgumentException(at.eventId() + " names no member");
            }
            return member;
        }
    }

    private Handler<RosterTold> roster(int generation, Reading reading) {
        return (told, at) -> desk.take(
                generation,
                at,
                told.union(),
                told.people(),
                grades -> Patches.roster(
                        reading.of(new Heard(told, at, grades)), told.activity(), told.union(), told.seats()));
    }

    private RosterFact changed(Heard heard) {
        return heard.at().restated() ? new RosterFact.Restated(heard.told().roster()) : told(heard);
    }

    private RosterFact told(Heard heard) {
        return new RosterFact.Told(heard.told().roster());
    }

    private RosterFact seated(Heard heard) {
        return new RosterFact.Seated(
                heard.told().roster(),
                heard.member(),
                heard.told().companions(),
                heard.grades(),
                heard.told().isDirect() && !heard.at().restated(),
                heard.at().at());
    }

    private RosterFact waiting(Heard heard) {
        return new RosterFact.Waiting(
                heard.told().roster(),
                heard.member(),
                !heard.at().restated(),
                heard.at().at());
    }

    private RosterFact gone(Heard heard) {
        return new RosterFact.Gone(heard.told().roster(), heard.member());
    }

    private Subscription.Builder opinions(int generation) {
        return Subscription.to("feedback.events")
                .on(
                        "feedback.opinion-held.v1",
                        OpinionTold.class,
                        opinion(
                                generation,
                                told -> Patches.held(told.opinion(), told.union(), told.rung(), told.due())))
                .on(
                        "feedback.opinion-answered.v1",
                        OpinionTold.class,
                        opinion(generation, told -> Patches.answered(told.opinion(), told.union(), told.rung())))
                .on(
                        "feedback.opinion-closed.v1",
                        OpinionTold.class,
                        opinion(
                                generation,
                                told -> Patches.closed(
                                        told.opinion(), told.union(), String.valueOf(told.how()), told.rung())));
    }

    private Handler<OpinionTold> opinion(
            int generation, Function<OpinionTold, org.guildhall.insight.sheet.Patch> patch) {
        return (told, at) -> desk.take(generation, at, told.union(), List.of(), grades -> patch.apply(told));
    }

    private Subscription.Builder members(int generation) {
        Handler<CardTold> card = (told, at) -> {
            String union = told.union() == null ? "" : told.union();
            int grade = told.grade() == null ? 0 : told.grade();
            desk.take(
                    generation,
                    at,
                    union,
                    List.of(),
                    grades -> Patches.member(told.member(), union, grade, told.counts()));
        };
        return Subscription.to("member.directory")
                .on("member.card-changed.v1", CardTold.class, card)
                .onTombstone((member, at) -> desk.forgetMember(generation, member));
    }
}
