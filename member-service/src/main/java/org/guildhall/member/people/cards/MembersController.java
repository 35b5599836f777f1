package org.guildhall.member.people.cards;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.guildhall.directory.Actor;
import org.guildhall.member.people.members.EditRights;
import org.guildhall.member.people.members.Member;
import org.guildhall.member.people.members.Members;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.Etags;
import org.guildhall.platform.web.Forbidden;
import org.guildhall.platform.web.Page;
import org.guildhall.platform.web.RequiresIfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members over HTTP. */
@RestController
@RequestMapping("/api/members")
@Tag(name = "members")
class MembersController {

    private final Members members;
    private final MemberSearch search;
    private final MemberViews views;
    private final Studies studies;
    private final boolean demo;

    MembersController(
            Members members, MemberSearch search, MemberViews views, Studies studies, Environment environment) {
        this.members = members;
        this.search = search;
        this.views = views;
        this.studies = studies;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** What to change of a member; absent fields stay as they are. */
    record MemberPatch(
            @Nullable @Size(min = 1, max = 60) @Pattern(regexp = ".*\\S.*")
            String displayName,

            @Nullable @Min(1900) @Max(2200) Integer grade,
            @Nullable @Size(max = 60) String major,
            @JsonProperty("class") @Nullable @Size(max = 60) String classId,
            @Nullable @Size(max = 30) List<@NotBlank @Size(max = 40) String> interests,
            @Nullable @Pattern(regexp = "zh|en") String locale) {

        Member.Change change() {
            return new Member.Change(displayName, grade, major, classId, interests, locale);
        }
    }

    @GetMapping("/me")
    @Operation(summary = "Who I am, what I hold, and which entries I have")
    @ApiResponse(responseCode = "200", description = "My card, its version as entity tag")
    ResponseEntity<MemberViews.Me> me(Actor actor) {
        Versioned<Member> member = members.get(actor.id());
        return Etags.ok(member.version(), views.me(member, actor, demo));
    }

    @GetMapping
    @Operation(summary = "Members in the order of their names; q finds by the beginning of name, pinyin or number")
    @ApiResponse(responseCode = "200", description = "A page of members")
    @ApiResponse(responseCode = "403", description = "field-not-yours: grades are not shown to this caller")
    Page<MemberViews.Row> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable Integer grade,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String post,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return search.page(new MemberSearch.Asked(q, union, grade, department, post, cursor, limit), actor);
    }

    @GetMapping("/{member}")
    @Operation(summary = "One member, as much as the caller may see")
    @ApiResponse(responseCode = "200", description = "The member, its version as entity tag")
    @ApiResponse(responseCode = "404", description = "No such member")
    ResponseEntity<MemberViews.Whole> one(@PathVariable String member, Actor actor) {
        return answer(member, actor);
    }

    @PatchMapping("/{member}")
    @Operation(summary = "Change a member: counselor of the grade and administrator; oneself: interests and locale")
    @ApiResponse(responseCode = "200", description = "The member as it is now")
    @ApiResponse(responseCode = "400", description = "A field is malformed, or major, class or grade unknown")
    @ApiResponse(responseCode = "403", description = "field-not-yours")
    @ApiResponse(responseCode = "404", description = "No such member")
    @ApiResponse(responseCode = "409", description = "wrong-state: the member has left")
    @ApiResponse(responseCode = "412", description = "Somebody else changed the member meanwhile")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    ResponseEntity<MemberViews.Whole> change(
            @PathVariable("member") String id,
            @Valid @RequestBody MemberPatch patch,
            @RequiresIfMatch Command command,
            Actor actor) {
        Member.Change change = patch.change();
        Member member = members.get(id).state();
        Set<String> notYours = EditRights.notYours(actor, member, change);
        boolean nothing = !EditRights.edit(actor, member).equals(EditRights.ALLOWED);
        if (nothing || !notYours.isEmpty()) {
            throw new Forbidden("field-not-yours");
        }
        studies.check(member, change);
        members.change(id, change, command).orRefuse();
        return answer(id, actor);
    }

    private ResponseEntity<MemberViews.Whole> answer(String id, Actor actor) {
        Versioned<Member> member = members.get(id);
        return Etags.ok(member.version(), views.whole(member, actor));
    }
}
