package org.guildhall.activity.calendars;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.guildhall.activity.calendars.CalendarFiles.Read;
import org.guildhall.activity.details.Names;
import org.guildhall.activity.semesters.Semester;
import org.guildhall.directory.Actor;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.RefusedException;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.web.BadInput;
import org.guildhall.platform.web.Forbidden;
import org.guildhall.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** What counselors and the college do with calendars: counselors with those of their own grades. */
@Service
public class CalendarService {
    private final Calendars calendars;
    private final CalendarFiles files;
    private final Clock clock;

    public CalendarService(Calendars calendars, CalendarFiles files, Clock clock) {
        this.calendars = calendars;
        this.files = files;
        this.clock = clock;
    }

    /** A new calendar; its id follows from the command, so a repeated command finds what the first one made. */
    public String create(Actor actor, Scope scope, Names names, List<Integer> grades, Command command) {
        allow(actor, scope, grades);
        String id = UUID.nameUUIDFromBytes(command.id().getBytes(StandardCharsets.UTF_8))
                .toString();
        calendars
                .change(id, command, current -> new Calendar.Outcome.Changed(Calendar.create(id, scope, names, grades)))
                .orRefuse();
        return id;
    }

    public void describe(Actor actor, String id, Names names, List<Integer> grades, Command command) {
        Calendar seen = see(id).state();
        allow(actor, seen.scope(), grades);
        change(actor, seen, command, calendar -> calendar.describe(names, grades));
    }

    public Versioned<Calendar> see(String id) {
        return calendars.find(id).orElseThrow(() -> new NotFound("calendar " + id));
    }

    /** What an import of this file would do; stores nothing. */
    public Preview preview(Actor actor, Calendar calendar, FileWish wish) {
        allow(actor, calendar.scope(), calendar.grades());
        List<Entry> before = calendar.source(wish.source()).map(Source::entries).orElse(List.of());
        return Preview.of(hash(calendar, wish), before, read(calendar, wish));
    }

    /** Replaces a source by what was previewed; another file than the previewed one is refused. */
    public void replace(Actor actor, String id, FileWish wish, String hash, Command command) {
        Calendar seen = see(id).state();
        allow(actor, seen.scope(), seen.grades());
        if (!hash(seen, wish).equals(hash)) {
            throw new RefusedException(Refusal.of("not-the-previewed-file"));
        }
        Reading reading = read(seen, wish);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Source source = new Source(wish.source(), hash, now, actor.id(), reading.entries());
        change(actor, seen, command, calendar -> calendar.replace(source));
    }

    public void mark(Actor actor, String id, Mark mark, Command command) {
        change(actor, see(id).state(), command, calendar -> calendar.mark(mark));
    }

    /** The rights were asked of the calendar as it was seen; it is read once for that. */
    private void change(Actor actor, Calendar seen, Command command, Function<Calendar, Calendar.Outcome> decide) {
        allow(actor, seen.scope(), seen.grades());
        calendars
                .change(seen.id(), command, current -> {
                    if (current == null) {
                        throw new NotFound("calendar " + seen.id());
                    }
                    return decide.apply(current);
                })
                .orRefuse();
    }

    /** A counselor keeps calendars of own grades only, the college's staff all. */
    public static boolean mayKeep(Actor actor, Scope scope, List<Integer> grades) {
        boolean own =
                scope == Scope.GRADE && !grades.isEmpty() && grades.stream().allMatch(actor::isCounselorOf);
        return own || actor.isStaff();
    }

    private static void allow(Actor actor, Scope scope, List<Integer> grades) {
        if (!mayKeep(actor, scope, grades)) {
            throw new Forbidden("not-your-calendar");
        }
    }

    private Reading read(Calendar calendar, FileWish wish) {
        Semester semester = Semester.at(clock.instant());
        ReadingRules rules = new ReadingRules(
                calendar.scope(),
                wish.otherwise(),
                calendar.names().zh(),
                semester.from(),
                semester.next().until());
        return switch (files.read(wish.file(), rules)) {
            case Read.Understood understood -> understood.reading();
            case Read.NotACalendar none -> throw new BadInput("file", "not-a-calendar");
            case Read.TooLarge large -> throw new RefusedException(new Refusal("calendar-too-large", Map.of()));
        };
    }

    /** Of the file and of how it is read; the semester changes what recurring entries become. */
    private String hash(Calendar calendar, FileWish wish) {
        String how = String.join(
                "/",
                calendar.id(),
                wish.source(),
                wish.otherwise().name(),
                Semester.at(clock.instant()).id());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(how.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(wish.file()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
