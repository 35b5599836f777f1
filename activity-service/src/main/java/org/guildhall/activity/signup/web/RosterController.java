package org.guildhall.activity.signup.web;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.audit.Check;
import org.guildhall.activity.signup.desk.RosterService;
import org.guildhall.activity.signup.views.RosterAudit;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A session's roster for its organisers: terms, everybody in it, files, and the audit. */
@RestController
@RequestMapping("/api/activities/{id}/sessions/{n}")
class RosterController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final RosterService rosters;
    private final RosterViews views;
    private final RosterAudit audit;

    RosterController(RosterService rosters, RosterViews views, RosterAudit audit) {
        this.rosters = rosters;
        this.views = views;
        this.audit = audit;
    }

    record AuditView(boolean ok, List<Check> checks) {}

    @PutMapping("/roster")
    RosterView arrange(
            Actor actor, @PathVariable String id, @PathVariable int n, @Valid @RequestBody ArrangementBody body) {
        RosterId roster = roster(id, n);
        Refusals.check(rosters.arrange(actor, roster, body.toArrangement()));
        return views.of(stored(actor, roster));
    }

    @GetMapping("/roster")
    RosterView see(Actor actor, @PathVariable String id, @PathVariable int n) {
        return views.of(stored(actor, roster(id, n)));
    }

    @GetMapping("/roster.csv")
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable String id, @PathVariable int n, Locale locale) {
        Roster roster = stored(actor, roster(id, n)).state();
        return file("csv", "text/csv;charset=UTF-8", RosterFile.csv(views.entries(roster), locale));
    }

    @GetMapping("/roster.xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, @PathVariable String id, @PathVariable int n, Locale locale) {
        Roster roster = stored(actor, roster(id, n)).state();
        return file("xlsx", XLSX, RosterFile.xlsx(views.entries(roster), locale));
    }

    @GetMapping("/roster/audit")
    AuditView audit(Actor actor, @PathVariable String id, @PathVariable int n) {
        List<Check> checks = audit.of(() -> stored(actor, roster(id, n)));
        return new AuditView(checks.stream().allMatch(Check::ok), checks);
    }

    private Versioned<Roster> stored(Actor actor, RosterId roster) {
        return rosters.see(actor, roster).orElseThrow(() -> new NotFound("roster " + roster));
    }

    private static RosterId roster(String activity, int session) {
        try {
            return new RosterId(activity, session);
        } catch (IllegalArgumentException e) {
            throw new NotFound("roster");
        }
    }

    private static ResponseEntity<byte[]> file(String ending, String type, byte[] content) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename("roster." + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
