package org.guildhall.activity.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guildhall.activity.demo.DemoActivity.Fate;
import org.guildhall.activity.demo.DemoActivity.When;
import org.guildhall.activity.details.Kind;
import org.guildhall.activity.details.Names;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads the demo's activities from their file. */
final class DemoPlan {
    private DemoPlan() {}

    record Row(
            String key,
            String zh,
            String en,
            String aboutZh,
            String aboutEn,
            String kind,
            List<String> themes,
            String union,
            String department,
            @Nullable Integer week,
            @Nullable Integer weekday,
            @Nullable Integer day,
            int hour,
            @Nullable Integer sessions,
            String place,
            int seats,
            int waiting,
            int wanting,
            @JsonProperty("fate") String fate,
            @Nullable String reason) {
        DemoActivity toActivity() {
            When when = week != null
                    ? new When.PastSemester(week, weekday == null ? 6 : weekday, hour)
                    : new When.FromToday(day == null ? 0 : day, hour, sessions == null ? 1 : sessions);
            return new DemoActivity(
                    key,
                    new Names(zh, en),
                    new Names(aboutZh, aboutEn),
                    Kind.of(kind),
                    themes,
                    union,
                    department,
                    when,
                    place,
                    seats,
                    waiting,
                    wanting,
                    Fate.valueOf(fate.toUpperCase(Locale.ROOT).replace('-', '_')),
                    reason);
        }
    }

    static List<DemoActivity> load() {
        try (InputStream in = DemoPlan.class.getResourceAsStream("/demo/activities.json")) {
            List<DemoActivity> plan = new ArrayList<>();
            for (Row row : JsonMapper.shared().readValue(in, Row[].class)) {
                plan.add(row.toActivity());
            }
            return List.copyOf(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
