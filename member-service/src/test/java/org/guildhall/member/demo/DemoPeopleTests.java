package org.guildhall.member.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.guildhall.member.people.members.Member;
import org.guildhall.member.people.terms.PostKind;
import org.guildhall.member.people.terms.Term;
import org.junit.jupiter.api.Test;

class DemoPeopleTests {

    @Test
    void callsNobodyLikeAnother() {
        assertThat(IntStream.range(0, DemoNames.ALL).mapToObj(DemoNames::name)).doesNotHaveDuplicates();
    }

    @Test
    void givesEverybodyAnIdAndANumberOfTheirOwn() {
        List<DemoPerson> people = DemoPeople.all();

        assertThat(people).hasSize(1_211);
        assertThat(people).extracting(DemoPerson::id).doesNotHaveDuplicates();
        assertThat(people).extracting(person -> person.entry().number()).doesNotHaveDuplicates();
        assertThat(people).extracting(person -> person.entry().displayName()).doesNotHaveDuplicates();
    }

    @Test
    void spreadsStudentsEvenlyOverGradesUnionsAndClasses() {
        List<Member.Entry> students = IntStream.range(0, DemoPeople.STUDENTS)
                .mapToObj(number -> DemoPeople.student(number).entry())
                .toList();

        assertThat(IntStream.range(2022, 2027))
                .allSatisfy(grade -> assertThat(students)
                        .filteredOn(one -> grade.equals(one.grade()))
                        .hasSize(240));
        assertThat(DemoCollege.classes())
                .allSatisfy(schoolClass -> assertThat(students)
                        .filteredOn(one -> schoolClass.classId().equals(one.classId()))
                        .hasSize(20)
                        .allMatch(one -> Objects.equals(schoolClass.grade(), one.grade())));
        assertThat(students).filteredOn(one -> "clinical".equals(one.union())).hasSize(600);
    }

    @Test
    void fillsNinetyPostsWithNinetyPeople() {
        List<Term.Naming> clinical = DemoPosts.of("clinical", Instant.EPOCH);
        List<Term.Naming> health = DemoPosts.of("public-health", Instant.EPOCH);

        assertThat(clinical)
                .extracting(Term.Naming::member)
                .doesNotHaveDuplicates()
                .hasSize(45);
        assertThat(health)
                .extracting(Term.Naming::member)
                .doesNotHaveDuplicates()
                .hasSize(45)
                .doesNotContainAnyElementsOf(
                        clinical.stream().map(Term.Naming::member).toList());
        assertThat(clinical).filteredOn(one -> one.post() == PostKind.MINISTER).hasSize(9);
        assertThat(health)
                .filteredOn(one -> one.post() == PostKind.VICE_PRESIDENT)
                .hasSize(4);
    }
}
