package org.guildhall.member.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guildhall.member.access.signin.DemoRole;
import org.guildhall.member.people.terms.PostKind;
import org.guildhall.member.people.terms.Term;
import org.guildhall.member.people.unions.Department;
import org.jspecify.annotations.Nullable;

/** Who holds which post: in each union a president, four vice presidents, nine ministers, thirty-one officers. */
final class DemoPosts {

    static final int PER_UNION = 45;

    private static final List<List<String>> CHARGES = List.of(
            List.of("culture-sports", "learning", "student-life"),
            List.of("office", "psychological-safety"),
            List.of("publicity", "network"),
            List.of("external-relations", "hr-practice"));

    private DemoPosts() {}

    /** The posts of the people one can sign in as: they come first. */
    static List<Term.Naming> ofRoles(Instant from) {
        List<String> charge = CHARGES.getFirst();
        List<String> department = List.of("culture-sports");
        return List.of(
                role(DemoRole.PRESIDENT, PostKind.PRESIDENT, List.of(), from),
                role(DemoRole.VICE_PRESIDENT, PostKind.VICE_PRESIDENT, charge, from),
                role(DemoRole.MINISTER, PostKind.MINISTER, department, from),
                role(DemoRole.OFFICER, PostKind.OFFICER, department, from));
    }

    private static Term.Naming role(DemoRole role, PostKind post, List<String> departments, Instant from) {
        return new Term.Naming(DemoPeople.of(role).id(), post, departments, from);
    }

    /** All posts of a union, those of the roles first where they belong to it. */
    static List<Term.Naming> of(String union, Instant from) {
        List<Term.Naming> posts = new ArrayList<>(union.equals(DemoCollege.CLINICAL) ? ofRoles(from) : List.of());
        Iterator<String> people = candidates(union);
        fill(posts, PostKind.PRESIDENT, List.of(List.of()), people, from);
        fill(posts, PostKind.VICE_PRESIDENT, CHARGES, people, from);
        List<List<String>> departments = DemoCollege.DEPARTMENTS.stream()
                .map(Department::department)
                .map(List::of)
                .toList();
        fill(posts, PostKind.MINISTER, departments, people, from);
        for (int number = 0; posts.size() < PER_UNION; number++) {
            List<String> department = departments.get(number % departments.size());
            posts.add(new Term.Naming(people.next(), PostKind.OFFICER, department, from));
        }
        return List.copyOf(posts);
    }

    private static void fill(
            List<Term.Naming> posts, PostKind post, List<List<String>> wanted, Iterator<String> people, Instant from) {
        for (List<String> departments : wanted) {
            boolean held = posts.stream()
                    .anyMatch(one -> one.post() == post && one.departments().equals(departments));
            if (!held) {
                posts.add(new Term.Naming(people.next(), post, departments, from));
            }
        }
    }

    /** Students of the union in their second to fourth year who are nobody to sign in as. */
    private static Iterator<String> candidates(String union) {
        Set<String> roles = Stream.of(DemoRole.values())
                .map(role -> DemoPeople.of(role).id())
                .collect(Collectors.toSet());
        return IntStream.iterate(7, number -> number < DemoPeople.STUDENTS, number -> number + 7)
                .mapToObj(DemoPeople::student)
                .filter(person -> union.equals(person.entry().union()))
                .filter(person -> studiesInTheMiddle(person.entry().grade()))
                .map(DemoPerson::id)
                .filter(id -> !roles.contains(id))
                .iterator();
    }

    private static boolean studiesInTheMiddle(@Nullable Integer grade) {
        return grade != null && grade > DemoCollege.FIRST_GRADE && grade < DemoCollege.FIRST_GRADE + 4;
    }
}
