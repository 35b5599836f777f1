package org.guildhall.activity.calendars.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guildhall.activity.calendars.BusyKind;
import org.guildhall.activity.calendars.Calendar;
import org.guildhall.activity.calendars.CalendarService;
import org.guildhall.activity.calendars.Calendars;
import org.guildhall.activity.calendars.FileWish;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.Etags;
import org.guildhall.platform.web.RequiresIfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The college's and the grades' calendars: for everybody to read, for counselors and the college to keep. */
@RestController
@RequestMapping("/api/calendars")
class CalendarController {
    private static final String ICS = "text/calendar";
    private final CalendarService service;
    private final Calendars calendars;
    private final Clock clock;

    CalendarController(CalendarService service, Calendars calendars, Clock clock) {
        this.service = service;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping
    List<Calendars.Summary> list(Actor actor) {
        return calendars.list();
    }

    @PostMapping
    ResponseEntity<CalendarView> create(Actor actor, @Valid @RequestBody CalendarBody body, Command command) {
        String calendar = service.create(actor, body.scope(), body.names().toNames(), body.gradesOrNone(), command);
        return shown(actor, calendar, null, null, HttpStatus.CREATED);
    }

    /** Without a stretch: the semester that runs. */
    @GetMapping("/{calendar}")
    ResponseEntity<CalendarView> one(
            Actor actor,
            @PathVariable String calendar,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant until) {
        return shown(actor, calendar, from, until, HttpStatus.OK);
    }

    @PutMapping("/{calendar}")
    ResponseEntity<CalendarView> describe(
            Actor actor,
            @PathVariable String calendar,
            @Valid @RequestBody CalendarBody body,
            @RequiresIfMatch Command command) {
        service.describe(actor, calendar, body.names().toNames(), body.gradesOrNone(), command);
        return shown(actor, calendar, null, null, HttpStatus.OK);
    }

    /** What an import would do; the entity tag is the calendar's, for the import to name. */
    @PostMapping(path = "/{calendar}/previews", consumes = ICS)
    ResponseEntity<PreviewView> preview(
            Actor actor,
            @PathVariable String calendar,
            @RequestParam @NotBlank @Size(max = 80) String source,
            @RequestParam @Nullable BusyKind otherwise,
            @RequestBody byte[] file) {
        Versioned<Calendar> stored = service.see(calendar);
        PreviewView view =
                PreviewView.of(service.preview(actor, stored.state(), wish(source, otherwise, file)), stored.version());
        return ResponseEntity.ok().eTag(Etags.tag(stored.version())).body(view);
    }

    @PostMapping(path = "/{calendar}/imports", consumes = ICS)
    ResponseEntity<CalendarView> replace(
            Actor actor,
            @PathVariable String calendar,
            @RequestParam @NotBlank @Size(max = 80) String source,
            @RequestParam @Nullable BusyKind otherwise,
            @RequestParam @Pattern(regexp = "[0-9a-f]{64}") String hash,
            @RequestBody byte[] file,
            @RequiresIfMatch Command command) {
        service.replace(actor, calendar, wish(source, otherwise, file), hash, command);
        return shown(actor, calendar, null, null, HttpStatus.OK);
    }

    /** The uid is a parameter, since files have the strangest ones. */
    @PutMapping("/{calendar}/entries")
    ResponseEntity<CalendarView> mark(
            Actor actor,
            @PathVariable String calendar,
            @RequestParam @NotBlank @Size(max = 500) String uid,
            @Valid @RequestBody MarkBody body,
            @RequiresIfMatch Command command) {
        service.mark(actor, calendar, body.toMark(uid), command);
        return shown(actor, calendar, null, null, HttpStatus.OK);
    }

    private static FileWish wish(String source, @Nullable BusyKind otherwise, byte[] file) {
        return new FileWish(source.strip(), otherwise == null ? BusyKind.GRADE_ACTIVITY : otherwise, file);
    }

    private ResponseEntity<CalendarView> shown(
            Actor actor, String calendar, @Nullable Instant from, @Nullable Instant until, HttpStatus status) {
        Versioned<Calendar> stored = service.see(calendar);
        Semester semester = Semester.at(clock.instant());
        Instant first = from != null
                ? from
                : semester.from().atStartOfDay(Semester.CAMPUS).toInstant();
        Instant last = until != null
                ? until
                : semester.until().plusDays(1).atStartOfDay(Semester.CAMPUS).toInstant();
        boolean mayEdit = CalendarService.mayKeep(
                actor, stored.state().scope(), stored.state().grades());
        return ResponseEntity.status(status)
                .eTag(Etags.tag(stored.version()))
                .body(CalendarView.of(stored, first, last, mayEdit));
    }
}
