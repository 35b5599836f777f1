package org.guildhall.member.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.guildhall.member.access.accounts.Accounts;
import org.guildhall.member.access.signin.DemoRole;
import org.guildhall.member.people.contacts.Contacts;
import org.guildhall.member.people.members.Members;
import org.guildhall.member.people.terms.Term;
import org.guildhall.member.people.terms.Terms;
import org.guildhall.member.people.unions.Unions;
import org.guildhall.platform.store.Command;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters the demo's people and posts by ordinary commands; every one of them may be repeated. */
@Component
@Profile("demo")
class DemoEntry {

    private static final ZoneId CAMPUS = ZoneId.of("Asia/Shanghai");

    private final Unions unions;
    private final Terms terms;
    private final PersonEntry people;
    private final Clock clock;

    DemoEntry(Unions unions, Terms terms, PersonEntry people, Clock clock) {
        this.unions = unions;
        this.terms = terms;
        this.people = people;
        this.clock = clock;
    }

    /** What it takes to enter a person: card, mail address, and for the roles an account. */
    @Component
    @Profile("demo")
    record PersonEntry(Members members, Contacts contacts, Accounts accounts) {

        void enter(DemoPerson person) {
            members.enter(person.id(), person.entry(), command(person));
        }

        void contact(DemoPerson person) {
            contacts.record(person.id(), person.mail(), person.mailConsent(), command(person));
        }

        private static Command command(DemoPerson person) {
            return Command.internal("demo/" + person.id());
        }
    }

    void structure() {
        unions.setUpCollege(DemoCollege.NAMES, DemoCollege.MAJORS, DemoCollege.classes(), DemoCollege.grades());
        DemoCollege.UNIONS.forEach((union, names) -> {
            unions.found(union, names, DemoCollege.DEPARTMENTS);
            terms.start(term(union), union, yearBegins(0), yearBegins(1));
        });
    }

    void roles() {
        for (DemoRole role : DemoRole.values()) {
            DemoPerson person = DemoPeople.of(role);
            people.enter(person);
            people.accounts().openDemo(role.key(), person.id());
        }
        DemoPosts.ofRoles(yearBegins(0)).forEach(post -> take(DemoCollege.CLINICAL, post));
    }

    void person(DemoPerson person) {
        people.enter(person);
    }

    void contact(DemoPerson person) {
        people.contact(person);
    }

    /** Names somebody; a post already taken, because this ran before, is as good. */
    void take(String union, Term.Naming post) {
        String id = "demo/" + post.member() + "/" + post.post() + "/" + post.departments();
        terms.take(term(union), post, Command.internal(id));
    }

    /** Posts run with the academic year, so that the demo is current whenever it is started. */
    Instant yearBegins(int later) {
        LocalDate today = clock.instant().atZone(CAMPUS).toLocalDate();
        int year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        return LocalDate.of(year + later, 9, 1).atStartOfDay(CAMPUS).toInstant();
    }

    private static String term(String union) {
        return union + "-7";
    }
}
