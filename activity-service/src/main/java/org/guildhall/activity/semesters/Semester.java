package org.guildhall.activity.semesters;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A semester named by year and season, e.g. {@code 2026-autumn}; twenty weeks from its first Monday. Every instant
 * belongs to one: holidays count to the semester before them.
 */
public record Semester(int year, Season season) {
    /** College time. */
    public static final ZoneId CAMPUS = ZoneId.of("Asia/Shanghai");

    private static final int WEEKS = 20;

    /** Autumn begins in September, spring at the end of February. */
    public enum Season {
        SPRING("spring", "春季学期", "Spring"),
        AUTUMN("autumn", "秋季学期", "Autumn");

        private final String code;
        private final String zh;
        private final String en;

        Season(String code, String zh, String en) {
            this.code = code;
            this.zh = zh;
            this.en = en;
        }
    }

    /** The semester an instant belongs to. */
    public static Semester at(Instant instant) {
        LocalDate day = instant.atZone(CAMPUS).toLocalDate();
        Semester autumn = new Semester(day.getYear(), Season.AUTUMN);
        Semester spring = new Semester(day.getYear(), Season.SPRING);
        if (!day.isBefore(autumn.from())) {
            return autumn;
        }
        return day.isBefore(spring.from()) ? spring.previous() : spring;
    }

    /** The semester of an id, if it is one of this century. */
    public static Optional<Semester> of(String id) {
        if (!id.matches("20\\d\\d-(spring|autumn)")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(id, 0, 4, 10);
        return Stream.of(Season.values())
                .filter(season -> id.endsWith(season.code))
                .map(season -> new Semester(year, season))
                .findFirst();
    }

    public String id() {
        return year + "-" + season.code;
    }

    public String zh() {
        return year + "年" + season.zh;
    }

    public String en() {
        return season.en + " " + year;
    }

    /** The Monday it begins with. */
    public LocalDate from() {
        LocalDate earliest = season == Season.AUTUMN ? LocalDate.of(year, 9, 1) : LocalDate.of(year, 2, 20);
        return earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday it ends with. */
    public LocalDate until() {
        return from().plusWeeks(WEEKS).minusDays(1);
    }

    public int weeks() {
        return (int) ChronoUnit.WEEKS.between(from(), until().plusDays(1));
    }

    public Semester previous() {
        return season == Season.AUTUMN ? new Semester(year, Season.SPRING) : new Semester(year - 1, Season.AUTUMN);
    }

    public Semester next() {
        return season == Season.SPRING ? new Semester(year, Season.AUTUMN) : new Semester(year + 1, Season.SPRING);
    }
}
