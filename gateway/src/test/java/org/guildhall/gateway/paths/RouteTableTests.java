package org.guildhall.gateway.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

class RouteTableTests {

    private final RouteTable table = new RouteTable();

    @ParameterizedTest
    @CsvSource({
        "GET,/api/members/me,member",
        "GET,/api/unions/names,member",
        "GET,/api/departments,member",
        "POST,/api/terms/1/posts,member",
        "GET,/api/duties/mixing,member",
        "GET,/api/meetings/quota,member",
        "GET,/api/action-items,member",
        "GET,/api/rules,member",
        "GET,/api/merits/1,member",
        "GET,/api/partners,member",
        "GET,/api/archive,member",
        "POST,/api/archive/1/files,member-uploads",
        "GET,/oauth2/authorize,sign-in",
        "GET,/.well-known/openid-configuration,sign-in",
        "GET,/login,sign-in",
        "POST,/login/demo,sign-in",
        "GET,/setup,sign-in",
        "GET,/api/semesters,activity",
        "GET,/api/calendars/feeds/k.ics,activity",
        "GET,/api/venues,activity",
        "GET,/api/activities/7/sessions/1/roster,activity",
        "GET,/api/activities/7/sessions/1/roster.csv,activity-files",
        "GET,/api/activities/7/sessions/1/roster.xlsx,activity-files",
        "GET,/api/series/1,activity",
        "POST,/api/series/1/sign-ups,sign-ups",
        "POST,/api/sign-ups,sign-ups",
        "GET,/api/sign-ups,activity",
        "DELETE,/api/sign-ups/7.1.m,activity",
        "GET,/api/records/mine.pdf,activity-files",
        "GET,/api/transcripts/1,activity",
        "GET,/api/opinions/mine,feedback",
        "GET,/api/opinions/anonymous/rules,anonymous-opinions",
        "POST,/api/opinions/anonymous,anonymous-opinions",
        "POST,/api/opinions/1/proofs,feedback-uploads",
        "GET,/api/surveys/1/results.xlsx,feedback-files",
        "GET,/api/inbox,notification",
        "GET,/api/announcements,notification",
        "GET,/api/campaigns,notification",
        "GET,/api/preferences/me,notification",
        "GET,/api/stream,personal-stream",
        "GET,/api/insight/board,insight",
        "GET,/api/insight/stream,insight-streams",
        "GET,/api/insight/boards/union/stream,insight-streams",
        "GET,/api/insight/reports/1.pdf,insight-files"
    })
    void knowsWhoAnswersWhat(String method, String path, String route) {
        assertThat(table.find(HttpMethod.valueOf(method), PathContainer.parsePath(path))
                        .map(ServiceRoute::id))
                .hasValue(route);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/activities",
                "/api",
                "/api/system",
                "/api/membersonly",
                "/internal/demo",
                "/actuator/health",
                "/v3/api-docs",
                "/sign-in/start",
                "/logout",
                "/loginx"
            })
    void leavesTheRestAlone(String path) {
        assertThat(table.find(HttpMethod.GET, PathContainer.parsePath(path))).isEmpty();
    }

    @Test
    void givesEveryRowAnIdOfItsOwnSoThatNoneSharesABreaker() {
        assertThat(table.rows().stream().map(ServiceRoute::id).collect(Collectors.toSet()))
                .hasSameSizeAs(table.rows());
    }

    @Test
    void putsNoTimeLimitOnStreamsAndALongOneOnFiles() {
        assertThat(RouteKind.STREAM.answerWithin()).isNull();
        assertThat(RouteKind.TRANSFER.answerWithin()).hasSeconds(60);
        assertThat(RouteKind.API.answerWithin()).hasSeconds(2);
        assertThat(RouteKind.SIGN_UP.answerWithin()).hasSeconds(4);
        assertThat(RouteKind.API.slowAfter()).hasMillis(1500);
    }
}
