package org.guildhall.activity.calendars.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guildhall.activity.calendars.Scope;
import org.guildhall.activity.details.Names;
import org.jspecify.annotations.Nullable;

/** A calendar's outside as its keeper writes it; the scope cannot change later. */
record CalendarBody(
        @NotNull Scope scope,
        @NotNull @Valid NamesBody names,
        @Nullable @Size(max = 20) List<@NotNull Integer> grades) {

    record NamesBody(
            @NotBlank @Size(max = 80) String zh,
            @NotBlank @Size(max = 120) String en) {
        Names toNames() {
            return new Names(zh, en);
        }
    }

    List<Integer> gradesOrNone() {
        return grades == null ? List.of() : grades.stream().distinct().sorted().toList();
    }
}
