package org.guildhall.member.people.unions;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.Decision;

/** The college of this installation: its majors, classes and grades. There is one, with the id {@value #ID}. */
public final class College {

    static final String ID = "college";

    private final State state;

    /** What is stored. */
    record State(Names names, List<Major> majors, List<SchoolClass> classes, List<Integer> grades) {
        State {
            majors = List.copyOf(majors);
            classes = List.copyOf(classes);
            grades = List.copyOf(grades);
        }
    }

    /** A field of study. */
    @Schema(requiredProperties = {"major", "names"})
    public record Major(String major, Names names) {}

    /** A class of one grade and major. */
    @Schema(
            name = "SchoolClass",
            requiredProperties = {"class", "names", "major", "grade"})
    public record SchoolClass(@JsonProperty("class") String classId, Names names, String major, int grade) {}

    /** Body of {@code member.college-changed.v1}. */
    record CollegeChanged(Names names, List<Major> majors, List<SchoolClass> classes, List<Integer> grades) {
        static final String TYPE = "member.college-changed.v1";
    }

    College(State state) {
        this.state = state;
    }

    static Decision<College, String> setUp(State state) {
        College college = new College(state);
        return Decision.accept(college, ID, college.changed());
    }

    State state() {
        return state;
    }

    /** The names of the college. */
    public Names names() {
        return state.names();
    }

    /** All majors. */
    public List<Major> majors() {
        return state.majors();
    }

    /** All classes. */
    public List<SchoolClass> classes() {
        return state.classes();
    }

    /** The grades now studying, oldest first. */
    public List<Integer> grades() {
        return state.grades();
    }

    /** The class with this id. */
    public Optional<SchoolClass> schoolClass(String id) {
        return state.classes().stream().filter(one -> one.classId().equals(id)).findFirst();
    }

    /** Whether there is such a major. */
    public boolean teaches(String major) {
        return state.majors().stream().anyMatch(one -> one.major().equals(major));
    }

    Fact changed() {
        return Fact.of(
                CollegeChanged.TYPE,
                new CollegeChanged(state.names(), state.majors(), state.classes(), state.grades()));
    }
}
