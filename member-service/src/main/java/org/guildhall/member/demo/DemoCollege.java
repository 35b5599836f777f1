package org.guildhall.member.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guildhall.member.people.unions.College;
import org.guildhall.member.people.unions.Department;
import org.guildhall.member.people.unions.Names;

/** The structure of the demo: two unions of nine departments, six majors, five grades, two classes each. */
final class DemoCollege {

    static final String CLINICAL = "clinical";
    static final String PUBLIC_HEALTH = "public-health";
    static final int FIRST_GRADE = 2022;
    static final int GRADES = 5;
    static final Names NAMES = new Names("示范医学院", "Model Medical College");

    static final Map<String, Names> UNIONS = Map.of(
            CLINICAL, new Names("临床医学院学生会", "Clinical"),
            PUBLIC_HEALTH, new Names("公共卫生学院学生会", "Public Health"));

    static final List<Department> DEPARTMENTS = List.of(
            department("office", "办公室", "Office"),
            department("psychological-safety", "心理安全部", "Psychological Safety"),
            department("publicity", "宣传部", "Publicity"),
            department("external-relations", "外联部", "External Relations"),
            department("network", "网络部", "Network"),
            department("student-life", "生活部", "Student Life"),
            department("hr-practice", "人力资源与社会实践部", "Human Resources and Social Practice"),
            department("culture-sports", "文体部", "Culture and Sports"),
            department("learning", "学习部", "Learning"));

    /** The first three belong to the clinical union, the others to public health. */
    static final List<College.Major> MAJORS = List.of(
            new College.Major("clinical-medicine", new Names("临床医学", "Clinical Medicine")),
            new College.Major("anesthesiology", new Names("麻醉学", "Anesthesiology")),
            new College.Major("medical-imaging", new Names("医学影像学", "Medical Imaging")),
            new College.Major("preventive-medicine", new Names("预防医学", "Preventive Medicine")),
            new College.Major("health-management", new Names("健康管理", "Health Management")),
            new College.Major("nutrition", new Names("营养学", "Nutrition")));

    private DemoCollege() {}

    private static Department department(String id, String zh, String en) {
        return new Department(id, new Names(zh, en), true);
    }

    static List<Integer> grades() {
        return IntStream.range(FIRST_GRADE, FIRST_GRADE + GRADES).boxed().toList();
    }

    static List<College.SchoolClass> classes() {
        List<College.SchoolClass> classes = new ArrayList<>();
        for (College.Major major : MAJORS) {
            for (int grade : grades()) {
                for (int number = 1; number <= 2; number++) {
                    Names names = new Names(
                            "%s%d级%d班".formatted(major.names().zh(), grade, number),
                            "%s %d, class %d".formatted(major.names().en(), grade, number));
                    classes.add(new College.SchoolClass(
                            classId(major.major(), grade, number), names, major.major(), grade));
                }
            }
        }
        return List.copyOf(classes);
    }

    static String classId(String major, int grade, int number) {
        return major + "-" + grade + "-" + number;
    }
}
