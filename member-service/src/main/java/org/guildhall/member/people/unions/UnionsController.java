package org.guildhall.member.people.unions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Directory;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.Etags;
import org.guildhall.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads unions and the college. */
@RestController
@RequestMapping("/api/unions")
@Tag(name = "unions")
class UnionsController {

    private final Unions unions;
    private final Directory directory;

    UnionsController(Unions unions, Directory directory) {
        this.unions = unions;
        this.directory = directory;
    }

    @Schema(requiredProperties = {"id", "names"})
    record UnionName(String id, Names names) {}

    @Schema(requiredProperties = {"id", "displayName"})
    record Person(String id, String displayName) {}

    @Schema(requiredProperties = {"id", "names", "inCharge", "open"})
    record DepartmentView(String id, Names names, List<Person> inCharge, boolean open) {}

    @Schema(requiredProperties = {"id", "names", "departments", "version", "actions"})
    record UnionView(
            String id, Names names, List<DepartmentView> departments, long version, Map<String, String> actions) {}

    @Schema(requiredProperties = {"names", "majors", "classes", "grades"})
    record CollegeView(
            Names names, List<College.Major> majors, List<College.SchoolClass> classes, List<Integer> grades) {}

    @GetMapping("/names")
    @Operation(summary = "Names of all unions; needs no sign-in")
    @ApiResponse(responseCode = "200", description = "The unions")
    @SecurityRequirements
    List<UnionName> names() {
        return unions.all().stream()
                .map(union -> new UnionName(union.id(), union.names()))
                .toList();
    }

    @GetMapping("/college")
    @Operation(summary = "The college: majors, classes, grades")
    @ApiResponse(responseCode = "200", description = "The college")
    @ApiResponse(responseCode = "404", description = "Not set up yet")
    CollegeView college(Actor actor) {
        College college = unions.college().orElseThrow(() -> new NotFound("college, asked by " + actor.id()));
        return new CollegeView(college.names(), college.majors(), college.classes(), college.grades());
    }

    @GetMapping("/{union}")
    @Operation(summary = "A union with its departments and those in charge of them")
    @ApiResponse(responseCode = "200", description = "The union, its version as entity tag")
    @ApiResponse(responseCode = "404", description = "No such union")
    ResponseEntity<UnionView> union(@PathVariable("union") String id, Actor actor) {
        Versioned<Union> found = unions.find(id).orElseThrow(() -> new NotFound("union " + id));
        Union union = found.state();
        List<DepartmentView> departments = union.departments().stream()
                .map(one -> new DepartmentView(
                        one.department(), one.names(), people(union.inCharge(one.department())), one.open()))
                .toList();
        String edit = actor.isAdministrator() ? "not-yet" : "administrator-only";
        return Etags.ok(
                found.version(), new UnionView(id, union.names(), departments, found.version(), Map.of("edit", edit)));
    }

    private List<Person> people(List<String> members) {
        return members.stream()
                .flatMap(member -> directory.find(member).stream())
                .map(card -> new Person(card.member(), card.displayName()))
                .toList();
    }
}
