package org.guildhall.activity.attendance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.guildhall.activity.attendance.Direction;
import org.guildhall.activity.attendance.Scan;
import org.guildhall.activity.attendance.Upload;
import org.guildhall.activity.signup.views.SignUpId;
import org.guildhall.platform.web.BadInput;
import org.jspecify.annotations.Nullable;

/** What a phone took down at the door, and what its clock shows as it sends that. */
record ScansBody(
        @NotNull Instant sentAt,
        @NotNull @Size(min = 1, max = Upload.MOST) List<@NotNull @Valid ScanBody> scans) {
    /** A ticket reads {@code <sign-up>~<code>}; without one the officer chose the member by name, and may let in who has no seat. */
    record ScanBody(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{8,64}")
            String id,

            @NotNull Instant at,
            @NotNull Direction direction,
            @Nullable @Size(max = 300) String ticket,
            @Nullable @Pattern(regexp = "[^.$]{1,80}") String member,
            @Nullable Boolean letIn) {}

    List<Scan> toScans() {
        return IntStream.range(0, scans.size())
                .mapToObj(i -> scan(scans.get(i), "scans[" + i + "]"))
                .toList();
    }

    private static Scan scan(ScanBody body, String field) {
        Instant at = body.at().truncatedTo(ChronoUnit.MILLIS);
        String ticket = body.ticket();
        if (ticket == null) {
            if (body.member() == null) {
                throw new BadInput(field + ".ticket", "ticket-or-member");
            }
            return new Scan(body.id(), body.direction(), body.member(), null, at, Boolean.TRUE.equals(body.letIn()));
        }
        int tilde = ticket.lastIndexOf('~');
        try {
            SignUpId id = SignUpId.parse(ticket.substring(0, Math.max(0, tilde)));
            if (id.member().startsWith("$")) {
                throw new BadInput(field + ".ticket", "not-a-ticket");
            }
            Scan.Ticket shown = new Scan.Ticket(id.roster(), ticket.substring(tilde + 1));
            return new Scan(body.id(), body.direction(), id.member(), shown, at);
        } catch (IllegalArgumentException e) {
            throw new BadInput(field + ".ticket", "not-a-ticket", e);
        }
    }
}
