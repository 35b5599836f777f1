package org.guildhall.activity.signup.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guildhall.activity.signup.desk.Party;
import org.jspecify.annotations.Nullable;

/**
 * A wish to come.
 *
 * @param party the ids of companions, without the one who asks
 * @param slots ranks of other slots they could come to, too, should the time have to move
 */
record SignUpBody(
        @NotBlank @Pattern(regexp = "[^.$]{1,80}") String activity,
        @Min(1) int session,
        @Nullable @Size(max = 49) List<@NotBlank @Pattern(regexp = "[^.$]{1,80}") String> party,
        @Nullable @Size(max = 4) List<@NotNull @Min(1) Integer> slots) {
    Party toParty() {
        return new Party(party == null ? List.of() : party, slots == null ? List.of() : slots);
    }
}
