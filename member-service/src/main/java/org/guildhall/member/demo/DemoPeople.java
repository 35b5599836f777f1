package org.guildhall.member.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guildhall.member.access.signin.DemoRole;
import org.guildhall.member.people.members.Kind;
import org.guildhall.member.people.members.Member;

/** Everybody in the demo: 1,200 students, 8 counselors, staff and an administrator, the same in every installation. */
final class DemoPeople {

    static final int STUDENTS = 1_200;

    private static final int FIRST_STUDENT = 1_000;
    private static final int FIRST_COUNSELOR = 10;
    private static final int FIRST_STAFF = 30;
    private static final int FIRST_OTHER_NAME = STUDENTS;
    private static final List<String> INTERESTS = List.of("sport", "singing", "study", "arts", "safety", "exchange");

    /** The grades of the eight counselors. */
    private static final List<List<Integer>> GRADES = List.of(
            List.of(2024, 2025),
            List.of(2022),
            List.of(2023),
            List.of(2024),
            List.of(2025),
            List.of(2026),
            List.of(2026),
            List.of(2022, 2023));

    /** Which of the students the roles among students are, by number. */
    private static final Map<DemoRole, Integer> STUDENT_ROLES = Map.of(
            DemoRole.STUDENT, 3,
            DemoRole.OFFICER, 33,
            DemoRole.MINISTER, 2,
            DemoRole.VICE_PRESIDENT, 32,
            DemoRole.PRESIDENT, 1);

    private DemoPeople() {}

    static List<DemoPerson> all() {
        List<DemoPerson> all = new ArrayList<>();
        for (int number = 0; number < GRADES.size(); number++) {
            all.add(counselor(number));
        }
        IntStream.range(0, 3).mapToObj(DemoPeople::staff).forEach(all::add);
        IntStream.range(0, STUDENTS).mapToObj(DemoPeople::student).forEach(all::add);
        return List.copyOf(all);
    }

    static DemoPerson of(DemoRole role) {
        return switch (role) {
            case STUDENT, OFFICER, MINISTER, VICE_PRESIDENT, PRESIDENT -> student(STUDENT_ROLES.getOrDefault(role, 0));
            case COUNSELOR -> counselor(0);
            case STAFF -> staff(0);
            case ADMINISTRATOR -> staff(1);
        };
    }

    static DemoPerson student(int number) {
        int grade = DemoCollege.FIRST_GRADE + number % DemoCollege.GRADES;
        int major = number / DemoCollege.GRADES % DemoCollege.MAJORS.size();
        int group = number / (DemoCollege.GRADES * DemoCollege.MAJORS.size());
        String majorId = DemoCollege.MAJORS.get(major).major();
        return new DemoPerson(
                DemoPerson.id(FIRST_STUDENT + number),
                new Member.Entry(
                        Kind.STUDENT,
                        major < 3 ? DemoCollege.CLINICAL : DemoCollege.PUBLIC_HEALTH,
                        "%d%02d%03d".formatted(grade, major + 1, group + 1),
                        DemoNames.name(number),
                        grade,
                        majorId,
                        DemoCollege.classId(majorId, grade, 1 + group % 2),
                        List.of(),
                        false,
                        interests(number),
                        number % 3 == 0 ? List.of("interests") : List.of("interests", "mail")));
    }

    private static List<String> interests(int number) {
        return List.of(
                        INTERESTS.get(number % INTERESTS.size()),
                        INTERESTS.get((number / 6 + number + 1) % INTERESTS.size()))
                .stream()
                .distinct()
                .toList();
    }

    private static DemoPerson counselor(int number) {
        return teacher(
                FIRST_COUNSELOR + number, Kind.COUNSELOR, "T%03d".formatted(number + 1), GRADES.get(number), false);
    }

    private static DemoPerson staff(int number) {
        return teacher(FIRST_STAFF + number, Kind.STAFF, "S%03d".formatted(number + 1), List.of(), number == 1);
    }

    private static DemoPerson teacher(
            int number, Kind kind, String staffNumber, List<Integer> grades, boolean administrator) {
        Member.Entry entry = new Member.Entry(
                kind,
                null,
                staffNumber,
                DemoNames.name(FIRST_OTHER_NAME + number),
                null,
                null,
                null,
                grades,
                administrator,
                List.of(),
                List.of("mail"));
        return new DemoPerson(DemoPerson.id(number), entry);
    }
}
