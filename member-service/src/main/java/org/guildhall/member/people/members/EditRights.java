package org.guildhall.member.people.members;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.guildhall.directory.Actor;
import org.jspecify.annotations.Nullable;

/** Who sees and who may change what of a member. */
public final class EditRights {

    /** What {@link #edit} says when something may be changed. */
    public static final String ALLOWED = "allowed";

    private EditRights() {}

    /** Grade, major and class: the person, officers of the union, counselors, staff, administrators. */
    public static boolean seesStudies(Actor actor, String member, @Nullable String union) {
        return actor.id().equals(member)
                || actor.isCounselor()
                || actor.isStaff()
                || actor.isAdministrator()
                || union != null && actor.isOfficerOf(union);
    }

    /** The student number: the person, the counselor of the grade, administrators. */
    public static boolean seesNumber(Actor actor, Member member) {
        return actor.id().equals(member.id()) || mayEdit(actor, member);
    }

    /** Everything but interests and locale, which are the person's own. */
    static boolean mayEdit(Actor actor, Member member) {
        Integer grade = member.state().grade();
        return actor.isAdministrator() || grade != null && actor.isCounselorOf(grade);
    }

    /** Whether this actor may change anything of the member, or why not. */
    public static String edit(Actor actor, Member member) {
        return mayEdit(actor, member) || actor.id().equals(member.id()) ? ALLOWED : "field-not-yours";
    }

    /** The fields of a change that are not this actor's to change. */
    public static Set<String> notYours(Actor actor, Member member, Member.Change change) {
        Set<String> fields = new LinkedHashSet<>();
        if (!mayEdit(actor, member)) {
            addIf(change.displayName() != null, "displayName", fields);
            addIf(change.grade() != null, "grade", fields);
            addIf(change.major() != null, "major", fields);
            addIf(change.classId() != null, "class", fields);
        } else if (change.grade() != null && !actor.isAdministrator()) {
            addIf(!actor.isCounselorOf(change.grade()), "grade", fields);
        }
        if (!Objects.equals(actor.id(), member.id()) && !actor.isAdministrator()) {
            addIf(change.interests() != null, "interests", fields);
            addIf(change.locale() != null, "locale", fields);
        }
        return fields;
    }

    private static void addIf(boolean present, String field, Set<String> fields) {
        if (present) {
            fields.add(field);
        }
    }
}
