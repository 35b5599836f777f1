package org.guildhall.gateway.paths;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One row of the route table: these paths of this method belong to that service. */
public record ServiceRoute(
        String id,
        String service,
        RouteKind kind,
        @Nullable HttpMethod method,
        List<PathPattern> paths,
        @Nullable Pattern ending) {

    static ServiceRoute row(String id, String service, RouteKind kind, String... paths) {
        List<PathPattern> patterns = Arrays.stream(paths)
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        return new ServiceRoute(id, service, kind, null, patterns, null);
    }

    ServiceRoute only(HttpMethod wanted) {
        return new ServiceRoute(id, service, kind, wanted, paths, ending);
    }

    ServiceRoute endingWith(Pattern wanted) {
        return new ServiceRoute(id, service, kind, method, paths, wanted);
    }

    /** Whether this row is about that request. */
    boolean matches(HttpMethod asked, PathContainer path) {
        return (method == null || method.equals(asked))
                && (ending == null || ending.matcher(path.value()).find())
                && paths.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
