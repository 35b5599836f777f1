package org.guildhall.activity.attendance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Objects;
import org.guildhall.activity.attendance.Direction;
import org.guildhall.activity.attendance.desk.DoorService;
import org.guildhall.activity.attendance.desk.TicketService;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.directory.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own ticket: shown, used at the door, excused, objected to; and what others decide about it. */
@RestController
@RequestMapping("/api/sign-ups/{id}")
class TicketController {
    private final TicketService tickets;
    private final DoorService doors;
    private final Clock clock;

    TicketController(TicketService tickets, DoorService doors, Clock clock) {
        this.tickets = tickets;
        this.doors = doors;
        this.clock = clock;
    }

    record CheckInBody(
            @NotBlank @Pattern(regexp = "\\s*[0-9A-Za-z]{6}\\s*")
            String code,

            @Nullable Direction direction) {}

    record LeaveBody(@NotBlank @Size(max = 500) String reason) {}

    record LeaveDecisionBody(
            @NotNull Boolean approved,
            @NotBlank @Size(max = 500) String why) {}

    record ObjectionBody(@NotBlank @Size(max = 500) String text) {}

    @GetMapping("/ticket")
    ResponseEntity<TicketView> ticket(Actor actor, @PathVariable String id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown(Answers.own(actor, id)));
    }

    @PostMapping("/check-in")
    TicketView checkIn(Actor actor, @PathVariable String id, @Valid @RequestBody CheckInBody body) {
        SignUpId own = Answers.own(actor, id);
        Direction direction = Objects.requireNonNullElse(body.direction(), Direction.IN);
        Answers.check(tickets.checkIn(own, direction, body.code()));
        return shown(own);
    }

    @PostMapping("/leave")
    TicketView askLeave(Actor actor, @PathVariable String id, @Valid @RequestBody LeaveBody body) {
        SignUpId own = Answers.own(actor, id);
        Answers.check(tickets.askLeave(own, body.reason().strip()));
        return shown(own);
    }

    @PostMapping("/objection")
    TicketView object(Actor actor, @PathVariable String id, @Valid @RequestBody ObjectionBody body) {
        SignUpId own = Answers.own(actor, id);
        Answers.check(tickets.object(own, body.text().strip()));
        return shown(own);
    }

    @PutMapping("/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideLeave(Actor actor, @PathVariable String id, @Valid @RequestBody LeaveDecisionBody body) {
        boolean approved = body.approved();
        Answers.check(doors.decideLeave(
                actor, Answers.signUp(id), approved, body.why().strip()));
    }

    /** Somebody warned or recorded as missing came after all. */
    @DeleteMapping("/no-show")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawNoShow(Actor actor, @PathVariable String id) {
        Answers.check(doors.came(actor, Answers.signUp(id)));
    }

    private TicketView shown(SignUpId own) {
        return TicketView.of(tickets.ticket(own), clock.instant());
    }
}
