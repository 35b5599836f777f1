package org.guildhall.member.people.terms;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Directory;
import org.guildhall.member.people.unions.Union;
import org.guildhall.member.people.unions.Unions;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Etags;
import org.guildhall.platform.web.Forbidden;
import org.guildhall.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Terms and posts over HTTP. */
@RestController
@RequestMapping("/api/terms")
@Tag(name = "terms")
class TermsController {

    private final Terms terms;
    private final Unions unions;
    private final Directory directory;
    private final Clock clock;

    TermsController(Terms terms, Unions unions, Directory directory, Clock clock) {
        this.terms = terms;
        this.unions = unions;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whom to name for what. */
    record NewPost(
            @NotBlank String member,
            @NotNull PostKind post,
            @NotNull @Size(max = 40) List<@NotBlank String> departments) {}

    @GetMapping
    @Operation(summary = "Terms of a union, the latest first, with everybody who holds or held a post")
    @ApiResponse(responseCode = "200", description = "The terms")
    List<TermView> list(@RequestParam String union, Actor actor) {
        return terms.of(union).stream()
                .map(term -> TermView.of(term, actor, directory))
                .toList();
    }

    @GetMapping("/{term}")
    @Operation(summary = "One term")
    @ApiResponse(responseCode = "200", description = "The term, its version as entity tag")
    @ApiResponse(responseCode = "404", description = "No such term")
    ResponseEntity<TermView> one(@PathVariable("term") String id, Actor actor) {
        return answer(id, actor);
    }

    @PostMapping("/{term}/posts")
    @Operation(summary = "Name a member for a post")
    @ApiResponse(responseCode = "201", description = "Named; the term as it is now")
    @ApiResponse(responseCode = "400", description = "Unknown member or department")
    @ApiResponse(responseCode = "403", description = "Not yours to name")
    @ApiResponse(responseCode = "404", description = "No such term, or a department not in your charge")
    @ApiResponse(responseCode = "409", description = "post-taken, two-presidium-posts, wrong-state")
    ResponseEntity<TermView> take(
            @PathVariable("term") String id, @Valid @RequestBody NewPost body, Command command, Actor actor) {
        Term term = terms.get(id).state();
        demandRight(actor, term, body.post(), body.departments());
        check(term, body);
        var naming = new Term.Naming(body.member(), body.post(), body.departments(), clock.instant());
        terms.take(id, naming, command).orRefuse();
        Versioned<Term> now = terms.get(id);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Etags.tag(now.version()))
                .body(TermView.of(now, actor, directory));
    }

    @PostMapping("/{term}/posts/{post}/end")
    @Operation(summary = "End a post now")
    @ApiResponse(responseCode = "200", description = "Ended; the term as it is now")
    @ApiResponse(responseCode = "403", description = "Not yours to end")
    @ApiResponse(responseCode = "404", description = "No such post, or a department not in your charge")
    @ApiResponse(responseCode = "409", description = "wrong-state: it has ended already")
    ResponseEntity<TermView> end(
            @PathVariable("term") String id, @PathVariable("post") String postId, Command command, Actor actor) {
        Term term = terms.get(id).state();
        Holding holding = term.holding(postId).orElseThrow(() -> new NotFound("post " + postId + " in " + id));
        demandRight(actor, term, holding.post(), holding.departments());
        terms.end(id, postId, clock.instant(), command).orRefuse();
        return answer(id, actor);
    }

    private ResponseEntity<TermView> answer(String id, Actor actor) {
        Versioned<Term> term = terms.get(id);
        return Etags.ok(term.version(), TermView.of(term, actor, directory));
    }

    private static void demandRight(Actor actor, Term term, PostKind post, List<String> departments) {
        String right = NamingRights.decide(actor, term.union(), post, departments);
        switch (right) {
            case NamingRights.ALLOWED -> {}
            case "not-in-charge" -> throw new NotFound("departments not in charge");
            default -> throw new Forbidden(right);
        }
    }

    private void check(Term term, NewPost body) {
        boolean member = directory
                .find(body.member())
                .filter(card -> card.active() && term.union().equals(card.union()))
                .isPresent();
        if (!member) {
            throw new BadInput("member", "unknown-member");
        }
        Union union = unions.get(term.union());
        boolean departments = body.departments().stream()
                .allMatch(id -> union.department(id).filter(one -> one.open()).isPresent());
        boolean needed = body.post() != PostKind.PRESIDENT;
        if (!departments || needed == body.departments().isEmpty()) {
            throw new BadInput("departments", "unknown-department");
        }
    }
}
