package org.guildhall.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/activities/7?tab=people#roster", "/u/clinical"})
    void keepsPathsOfThisSite(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/ space",
                "activities",
                ""
            })
    void goesToTheFrontPageInsteadOfAnywhereElse(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo("/");
    }

    @Test
    void goesToTheFrontPageWhenNothingIsWanted() {
        assertThat(ReturnPath.safe(null)).isEqualTo("/");
    }
}
