package org.guildhall.activity.signup.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wish to come; the party are the ids of companions, without the one who asks. */
record SignUpBody(
        @NotBlank @Pattern(regexp = "[^.$]{1,80}") String activity,
        @Min(1) int session,
        @Nullable @Size(max = 49) List<@NotBlank @Pattern(regexp = "[^.$]{1,80}") String> party) {
    List<String> companions() {
        return party == null ? List.of() : party;
    }
}
