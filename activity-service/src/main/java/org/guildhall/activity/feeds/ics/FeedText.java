package org.guildhall.activity.feeds.ics;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.guildhall.activity.feeds.Feed;
import org.guildhall.activity.feeds.FeedEntry;
import org.guildhall.activity.feeds.Standing;
import org.guildhall.activity.semesters.Semester;

/** Writes a feed as iCalendar: the same feed gives the same text, so that its hash can be its entity tag. */
public final class FeedText {
    private static final Duration REFRESH = Duration.ofHours(1);
    private static final String HOUR = "PT1H";

    private FeedText() {}

    /** The text, with links to pages of the client below an address. */
    public static String of(Feed feed, boolean english, String site) {
        FeedWords words = english ? FeedWords.EN : FeedWords.ZH;
        PropertyList about = new PropertyList(List.of(
                new ProdId("-//Guildhall//activities//" + words.name()),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                text("X-WR-CALNAME", words.name(feed)),
                text("X-WR-TIMEZONE", Semester.CAMPUS.getId()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                text("X-PUBLISHED-TTL", HOUR)));
        ComponentList<CalendarComponent> parts = new ComponentList<>();
        parts = add(parts, zone());
        for (FeedEntry entry : feed.entries()) {
            parts = add(parts, event(feed, entry, words, site));
        }
        return Folding.fold(new Calendar(about, parts).toString());
    }

    private static ComponentList<CalendarComponent> add(
            ComponentList<CalendarComponent> parts, CalendarComponent part) {
        return parts.add(part);
    }

    private static VEvent event(Feed feed, FeedEntry entry, FeedWords words, String site) {
        boolean union = feed.union() != null;
        String page = union ? "/u/" + feed.union() : "/activities/" + entry.activity();
        Property status = entry.standing() != Standing.ON
                ? ImmutableStatus.VEVENT_CANCELLED
                : entry.waiting() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
        boolean busy = !union && !entry.waiting() && entry.standing() == Standing.ON;
        Instant changed = entry.changedAt().truncatedTo(ChronoUnit.SECONDS);
        return new VEvent(new PropertyList(List.of(
                new Uid(entry.activity() + "." + entry.session() + "@guildhall"),
                new Sequence(entry.sequence()),
                new DtStamp(changed),
                new LastModified(changed),
                new DtStart<>(local(entry.startsAt())),
                new DtEnd<>(local(entry.endsAt())),
                status,
                busy ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT,
                new Summary(clean(words.summary(entry))),
                new Location(clean(entry.place())),
                new Description(clean(words.description(entry))),
                new Url(URI.create(site + page)))));
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(Semester.CAMPUS);
    }

    /** China has kept one time all year since 1991. */
    private static VTimeZone zone() {
        ZoneOffset offset = ZoneOffset.ofHours(8);
        Standard always = new Standard(new PropertyList(List.of(
                new DtStart<>(java.time.LocalDateTime.of(1992, 1, 1, 0, 0)),
                new TzOffsetFrom(offset),
                new TzOffsetTo(offset),
                new TzName("CST"))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(Semester.CAMPUS.getId()))), new ComponentList<>(List.of(always)));
    }

    private static XProperty text(String name, String value) {
        return new XProperty(name, clean(value));
    }

    /** Line breaks are escaped by the library; other control characters have no place in a calendar. */
    private static String clean(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
