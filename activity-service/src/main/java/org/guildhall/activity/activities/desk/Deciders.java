package org.guildhall.activity.activities.desk;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.activity.activities.Activity;
import org.guildhall.activity.activities.Filing;
import org.guildhall.activity.approval.Level;
import org.guildhall.activity.details.Details;
import org.guildhall.activity.details.Trait;
import org.guildhall.directory.Actor;
import org.guildhall.directory.Card;
import org.guildhall.directory.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has to agree to an activity, as posts and grades stand now. */
@Component
public class Deciders {
    private static final int MANY_PEOPLE = 500;
    private static final int ENOUGH_PEOPLE = 30;
    private static final int ENOUGH_PERCENT = 10;
    private static final int NOTICE_DAYS = 3;
    private static final int NOTICE_DAYS_WEIGHTY = 7;
    private static final int NOTICE_DAYS_OFF_CAMPUS = 10;
    private final Directory directory;
    private final WorkingCalendar workingDays;
    private final SlotRisks risks;

    public Deciders(Directory directory, WorkingCalendar workingDays, SlotRisks risks) {
        this.risks = risks;
        this.directory = directory;
        this.workingDays = workingDays;
    }

    /** What filing this would take now. */
    public Filing filing(String activity, Details details, String proposer, Instant now) {
        Set<Integer> grades = gradesConcerned(details);
        boolean large = details.people() > MANY_PEOPLE;
        boolean weighty =
                large || details.has(Trait.GUESTS) || details.has(Trait.OFF_CAMPUS) || details.has(Trait.CREDIT);
        List<Level> levels = Level.required(own(details, proposer), weighty, vacant(details, grades));
        int days = details.has(Trait.OFF_CAMPUS)
                ? NOTICE_DAYS_OFF_CAMPUS
                : large || details.has(Trait.GUESTS) ? NOTICE_DAYS_WEIGHTY : NOTICE_DAYS;
        return new Filing(levels, grades, workingDays.after(now, days), risks.of(details, activity));
    }

    private @Nullable Level own(Details details, String proposer) {
        Actor actor = directory.actor(proposer).orElse(null);
        if (actor == null) {
            return null;
        }
        if (actor.isInChargeOf(details.union(), details.leadDepartment())) {
            return Level.PRESIDIUM;
        }
        return actor.isMinisterOf(details.union(), details.leadDepartment()) ? Level.MINISTER : null;
    }

    private Set<Level> vacant(Details details, Set<Integer> grades) {
        Set<Level> vacant = EnumSet.noneOf(Level.class);
        if (directory.ministersOf(details.union(), details.leadDepartment()).isEmpty()) {
            vacant.add(Level.MINISTER);
        }
        if (directory.inChargeOf(details.union(), details.leadDepartment()).isEmpty()) {
            vacant.add(Level.PRESIDIUM);
        }
        if (grades.isEmpty()) {
            vacant.add(Level.COUNSELOR);
        }
        return vacant;
    }

    /** Grades with a tenth of the audience or thirty people in it, and with a counselor who can be asked. */
    private Set<Integer> gradesConcerned(Details details) {
        Map<Integer, Long> people = directory.all().stream()
                .filter(card -> card.grade() != null && isMeant(details, card))
                .collect(Collectors.groupingBy(Card::grade, Collectors.counting()));
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        return people.entrySet().stream()
                .filter(grade -> grade.getValue() >= ENOUGH_PEOPLE || 100 * grade.getValue() >= ENOUGH_PERCENT * all)
                .map(Map.Entry::getKey)
                .filter(grade -> !directory.counselorsOf(grade).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isMeant(Details details, Card card) {
        boolean officer = !card.posts().isEmpty() && details.union().equals(card.union());
        return details.audience().officersOnly() ? officer : Rights.invites(details, card);
    }

    /** The level whose turn it is, if the actor holds it here. */
    public static boolean holds(Actor actor, Level level, Activity activity) {
        Details details = activity.details();
        return switch (level) {
            case MINISTER -> actor.isMinisterOf(details.union(), details.leadDepartment());
            case PRESIDIUM -> actor.isInChargeOf(details.union(), details.leadDepartment());
            case COUNSELOR -> activity.progress().grades().stream().anyMatch(actor::isCounselorOf);
            case COLLEGE -> actor.isStaff();
        };
    }

    /** Everything the actor may be waited for, as words a store can look for. */
    public static Set<String> desksOf(Actor actor) {
        Set<String> desks = new TreeSet<>();
        String union = actor.card().union();
        for (Card.Post post : actor.posts()) {
            Function<String, String> desk = department -> post.post() + "/" + union + "/" + department;
            post.departments().stream().map(desk).forEach(desks::add);
        }
        if (union != null && actor.isPresident(union)) {
            desks.add("president/" + union);
        }
        if (union != null && actor.isPresidium(union)) {
            desks.add("sign-off/" + union);
        }
        if (actor.isCounselor()) {
            actor.card().gradesInCharge().forEach(grade -> desks.add("counselor/" + grade));
        }
        if (actor.isStaff()) {
            desks.add("college");
        }
        return desks;
    }

    /** Whose desks an activity lies on now, in the words of {@link #desksOf}. */
    public static Set<String> desksOf(Activity activity) {
        Set<String> desks = new TreeSet<>();
        if (activity.state().isOver()) {
            return activity.progress().asked() == null
                    ? desks
                    : Set.of("sign-off/" + activity.details().union());
        }
        Details details = activity.details();
        String place = details.union() + "/" + details.leadDepartment();
        activity.turn().ifPresent(level -> {
            switch (level) {
                case MINISTER -> desks.add("minister/" + place);
                case PRESIDIUM -> desks.addAll(List.of("vice-president/" + place, "president/" + details.union()));
                case COUNSELOR -> activity.progress().grades().forEach(grade -> desks.add("counselor/" + grade));
                case COLLEGE -> desks.add("college");
            }
        });
        activity.progress().clearances().open().forEach(grade -> desks.add("counselor/" + grade));
        if (activity.progress().asked() != null) {
            desks.add("sign-off/" + details.union());
        }
        return desks;
    }
}
