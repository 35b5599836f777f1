package org.guildhall.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.guildhall.gateway.limits.BodyLimit;
import org.guildhall.gateway.limits.PersonLimits;
import org.guildhall.gateway.paths.RouteKind;
import org.guildhall.gateway.paths.RouteTable;
import org.guildhall.gateway.paths.ServiceRoute;
import org.guildhall.gateway.resilience.Guards;
import org.guildhall.gateway.tokens.BearerRelay;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Turns the route table into routes, each with the filters its kind asks for. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final int CONNECT_MILLIS = 300;
    private static final int BEFORE_WRITING = NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    private static final GatewayFilter NOTHING = (exchange, chain) -> chain.filter(exchange);

    @Bean
    RouteLocator routesOfTheTable(RouteTable table, Filters filters) {
        List<Route> routes =
                table.rows().stream().map(row -> route(row, table, filters)).toList();
        return () -> Flux.fromIterable(routes);
    }

    @Bean
    Filters filters(
            PersonLimits persons,
            BearerRelay relay,
            Guards guards,
            AnonymousLane anonymous,
            OpenStreams streams,
            Departure departure) {
        return new Filters(persons, relay, guards, anonymous, streams, departure);
    }

    private static Route route(ServiceRoute row, RouteTable table, Filters filters) {
        Duration within = row.kind().answerWithin();
        return Route.async()
                .id(row.id())
                .uri(URI.create("lb://" + row.service()))
                .order(0)
                .predicate(exchange -> table.find(exchange).filter(row::equals).isPresent())
                .metadata(RouteMetadataUtils.CONNECT_TIMEOUT_ATTR, CONNECT_MILLIS)
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, within == null ? -1L : within.toMillis())
                .filters(filters.of(row))
                .build();
    }

    /** The filters a route may have, in the order in which they see a request. */
    record Filters(
            PersonLimits persons,
            BearerRelay relay,
            Guards guards,
            AnonymousLane anonymous,
            OpenStreams streams,
            Departure departure) {

        List<GatewayFilter> of(ServiceRoute row) {
            GatewayFilter caller = row.kind() == RouteKind.ANONYMOUS ? anonymous : persons.on(row);
            GatewayFilter token = row.kind().knowsCaller() ? relay : NOTHING;
            GatewayFilter stream = row.kind() == RouteKind.STREAM ? streams : NOTHING;
            return List.of(
                    new OrderedGatewayFilter(stream, BEFORE_WRITING),
                    new OrderedGatewayFilter(caller, 1),
                    new OrderedGatewayFilter(new BodyLimit(row.kind().bodyBytes()), 2),
                    new OrderedGatewayFilter(token, 3),
                    new OrderedGatewayFilter(guards.of(row), 4),
                    new OrderedGatewayFilter(departure, 5));
        }
    }
}
