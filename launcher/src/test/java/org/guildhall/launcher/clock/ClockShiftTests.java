package org.guildhall.launcher.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockShiftTests {

    @Test
    void readsSignsAndUnits() {
        assertThat(ClockShift.parse("+3d")).isEqualTo(Duration.ofDays(3));
        assertThat(ClockShift.parse("+1w2d12h")).isEqualTo(Duration.ofDays(9).plusHours(12));
        assertThat(ClockShift.parse("-90m")).isEqualTo(Duration.ofMinutes(-90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3d", "+", "+3", "+d", "+3y", "tomorrow", ""})
    void refusesWhatIsNoShift(String text) {
        assertThatThrownBy(() -> ClockShift.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
