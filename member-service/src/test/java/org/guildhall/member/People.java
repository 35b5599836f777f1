package org.guildhall.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.guildhall.directory.Directory;
import org.guildhall.member.people.members.Kind;
import org.guildhall.member.people.members.Member;
import org.guildhall.member.people.members.Members;
import org.guildhall.member.people.terms.PostKind;
import org.guildhall.member.people.terms.Term;
import org.guildhall.member.people.terms.Terms;
import org.guildhall.member.people.unions.College;
import org.guildhall.member.people.unions.Department;
import org.guildhall.member.people.unions.Names;
import org.guildhall.member.people.unions.Unions;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Ids;
import org.springframework.boot.test.context.TestComponent;

/** People and structures for tests, entered through the domain; a test that shares them changes only its own. */
@TestComponent
public class People {

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2100-01-01T00:00:00Z");

    private final Unions unions;
    private final Terms terms;
    private final Members members;
    private final Directory directory;

    People(Unions unions, Terms terms, Members members, Directory directory) {
        this.unions = unions;
        this.terms = terms;
        this.members = members;
        this.directory = directory;
    }

    /** A union of its own with the departments office and learning, and a running term {@code <union>-1}. */
    public String union() {
        unions.setUpCollege(
                new Names("学院", "College"),
                List.of(new College.Major("clinical-medicine", new Names("临床医学", "Clinical Medicine"))),
                List.of(
                        new College.SchoolClass("cm-2024-1", new Names("1班", "Class 1"), "clinical-medicine", 2024),
                        new College.SchoolClass("cm-2025-1", new Names("1班", "Class 1"), "clinical-medicine", 2025)),
                List.of(2024, 2025));
        String union = "u" + Ids.next().substring(24);
        unions.found(
                union,
                new Names("测试" + union, "Test " + union),
                List.of(
                        new Department("office", new Names("办公室", "Office"), true),
                        new Department("learning", new Names("学习部", "Learning"), true)));
        terms.start(union + "-1", union, FROM, UNTIL);
        return union;
    }

    public String student(String union, String name, int grade) {
        return enter(new Member.Entry(
                Kind.STUDENT,
                union,
                Ids.next().substring(20),
                name,
                grade,
                "clinical-medicine",
                "cm-" + grade + "-1",
                List.of(),
                false,
                List.of("sport"),
                List.of()));
    }

    public String counselor(Integer... grades) {
        return enter(teacher(Kind.COUNSELOR, List.of(grades), false));
    }

    public String administrator() {
        return enter(teacher(Kind.STAFF, List.of(), true));
    }

    private static Member.Entry teacher(Kind kind, List<Integer> grades, boolean administrator) {
        return new Member.Entry(
                kind,
                null,
                Ids.next().substring(20),
                "山望舒",
                null,
                null,
                null,
                grades,
                administrator,
                List.of(),
                List.of());
    }

    /** A student who holds a post, and whose card says so. */
    public String holding(String union, String name, PostKind post, String... departments) {
        String member = student(union, name, 2024);
        take(union, member, post, departments);
        await(() -> directory.actor(member).orElseThrow().isOfficer());
        return member;
    }

    public void take(String union, String member, PostKind post, String... departments) {
        terms.take(
                        union + "-1",
                        new Term.Naming(member, post, List.of(departments), FROM),
                        Command.internal(Ids.next()))
                .orRefuse();
    }

    private String enter(Member.Entry entry) {
        String id = Ids.next();
        members.enter(id, entry, Command.internal(id));
        await(() -> directory.find(id).isPresent());
        return id;
    }

    public static void await(java.util.concurrent.Callable<Boolean> fact) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(fact);
    }
}
