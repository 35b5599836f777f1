package org.guildhall.gateway.paths;

import static org.guildhall.gateway.paths.RouteKind.ANONYMOUS;
import static org.guildhall.gateway.paths.RouteKind.API;
import static org.guildhall.gateway.paths.RouteKind.SIGN_IN;
import static org.guildhall.gateway.paths.RouteKind.SIGN_UP;
import static org.guildhall.gateway.paths.RouteKind.STREAM;
import static org.guildhall.gateway.paths.RouteKind.TRANSFER;
import static org.guildhall.gateway.paths.ServiceRoute.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Which service a path belongs to. The first row that matches wins, so special traffic stands above the ordinary. */
@Component
public class RouteTable {

    private static final String FOUND = RouteTable.class.getName() + ".found";
    private static final Pattern FILE = Pattern.compile("\\.(csv|xlsx|pdf|docx|md|zip|svg)$");

    private static final String[] MEMBER = resources(
            "members",
            "unions",
            "departments",
            "terms",
            "duties",
            "meetings",
            "action-items",
            "rules",
            "merits",
            "partners",
            "archive",
            "setup");
    private static final String[] ACTIVITY =
            resources("semesters", "calendars", "venues", "activities", "series", "sign-ups", "records", "transcripts");
    private static final String[] FEEDBACK = resources("opinions", "surveys");
    private static final String[] NOTIFICATION =
            resources("inbox", "announcements", "campaigns", "preferences", "stream");
    private static final String[] INSIGHT = resources("insight");

    private final List<ServiceRoute> rows = List.of(
            row("anonymous-opinions", "feedback", ANONYMOUS, "/api/opinions/anonymous/**"),
            row("personal-stream", "notification", STREAM, "/api/stream"),
            row(
                    "insight-streams",
                    "insight",
                    STREAM,
                    "/api/insight/stream",
                    "/api/insight/*/stream",
                    "/api/insight/*/*/stream",
                    "/api/insight/events"),
            row("sign-ups", "activity", SIGN_UP, "/api/sign-ups", "/api/series/*/sign-ups")
                    .only(HttpMethod.POST),
            row("member-uploads", "member", TRANSFER, "/api/members/imports/**", "/api/archive/**")
                    .only(HttpMethod.POST),
            row("activity-uploads", "activity", TRANSFER, "/api/calendars/*/imports", "/api/calendars/*/previews")
                    .only(HttpMethod.POST),
            row("feedback-uploads", "feedback", TRANSFER, "/api/opinions/*/proofs")
                    .only(HttpMethod.POST),
            row("member-files", "member", TRANSFER, MEMBER).endingWith(FILE),
            row("activity-files", "activity", TRANSFER, ACTIVITY).endingWith(FILE),
            row("feedback-files", "feedback", TRANSFER, FEEDBACK).endingWith(FILE),
            row("notification-files", "notification", TRANSFER, NOTIFICATION).endingWith(FILE),
            row("insight-files", "insight", TRANSFER, INSIGHT).endingWith(FILE),
            row("member", "member", API, MEMBER),
            row("activity", "activity", API, ACTIVITY),
            row("feedback", "feedback", API, FEEDBACK),
            row("notification", "notification", API, NOTIFICATION),
            row("insight", "insight", API, INSIGHT),
            row("sign-in", "member", SIGN_IN, "/oauth2/**", "/.well-known/**", "/login/**", "/setup/**"));

    /** All rows, in the order in which they are tried. */
    public List<ServiceRoute> rows() {
        return rows;
    }

    /** The row a request belongs to, if it is for a service at all; looked for once and kept with the exchange. */
    public Optional<ServiceRoute> find(ServerWebExchange exchange) {
        Found found = (Found) exchange.getAttributes()
                .computeIfAbsent(
                        FOUND,
                        _ -> new Found(find(exchange.getRequest().getMethod(), pathOf(exchange))
                                .orElse(null)));
        return Optional.ofNullable(found.row());
    }

    /** The row of a request that no exchange stands for. */
    public Optional<ServiceRoute> find(HttpMethod method, PathContainer path) {
        return rows.stream().filter(row -> row.matches(method, path)).findFirst();
    }

    private static PathContainer pathOf(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication();
    }

    private record Found(@Nullable ServiceRoute row) {}

    private static String[] resources(String... names) {
        return Arrays.stream(names).map(name -> "/api/" + name + "/**").toArray(String[]::new);
    }
}
