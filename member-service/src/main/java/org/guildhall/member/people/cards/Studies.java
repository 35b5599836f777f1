package org.guildhall.member.people.cards;

import java.util.Objects;
import java.util.Optional;
import org.guildhall.member.people.members.Member;
import org.guildhall.member.people.unions.College;
import org.guildhall.member.people.unions.Unions;
import org.guildhall.platform.web.BadInput;
import org.springframework.stereotype.Component;

/** Checks grade, major and class of a student against the college. */
@Component
class Studies {

    private final Unions unions;

    Studies(Unions unions) {
        this.unions = unions;
    }

    void check(Member member, Member.Change change) {
        if (change.grade() == null && change.major() == null && change.classId() == null) {
            return;
        }
        College college = unions.college().orElseThrow(() -> new BadInput("grade", "no-college"));
        Integer grade = change.grade() == null ? member.state().grade() : change.grade();
        String major = change.major() == null ? member.state().major() : change.major();
        String classId = change.classId() == null ? member.state().classId() : change.classId();
        if (change.grade() != null && !college.grades().contains(change.grade())) {
            throw new BadInput("grade", "unknown-grade");
        }
        if (change.major() != null && !college.teaches(change.major())) {
            throw new BadInput("major", "unknown-major");
        }
        if (classId != null) {
            Optional<College.SchoolClass> schoolClass = college.schoolClass(classId);
            boolean fits = schoolClass
                    .filter(one ->
                            Objects.equals(one.grade(), grade) && one.major().equals(major))
                    .isPresent();
            if (!fits) {
                throw new BadInput("class", "class-does-not-fit");
            }
        }
    }
}
