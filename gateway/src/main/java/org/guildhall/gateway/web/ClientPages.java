package org.guildhall.gateway.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.resource.ResourceResolver;
import org.springframework.web.reactive.resource.ResourceResolverChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds the page behind an address of the client: the front page for every address it knows itself, or a page of its
 * own where there is one (the quiet room; one for the public sites of all unions). Addresses of services are never
 * pages.
 */
final class ClientPages implements ResourceResolver {

    private static final String FRONT = "index.html";
    private static final String PUBLIC_SITES = "u/";
    private static final List<String> NO_PAGES = List.of(
            "api",
            "internal",
            "actuator",
            "v3",
            "oauth2",
            "login",
            "logout",
            "sign-in",
            "setup",
            ".well-known",
            "docs",
            "assets");

    @Override
    public Mono<Resource> resolveResource(
            @Nullable ServerWebExchange exchange,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return chain.resolveResource(exchange, path, locations)
                .switchIfEmpty(Mono.defer(
                        () -> isPage(exchange, path) ? page(exchange, path, locations, chain) : Mono.empty()));
    }

    @Override
    public Mono<String> resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static Mono<Resource> page(
            @Nullable ServerWebExchange exchange,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        String own = (path.startsWith(PUBLIC_SITES) ? PUBLIC_SITES : path.replaceAll("/+$", "") + "/") + FRONT;
        return chain.resolveResource(exchange, own, locations)
                .switchIfEmpty(chain.resolveResource(exchange, FRONT, locations));
    }

    private static boolean isPage(@Nullable ServerWebExchange exchange, String path) {
        boolean read = exchange == null
                || HttpMethod.GET.equals(exchange.getRequest().getMethod())
                || HttpMethod.HEAD.equals(exchange.getRequest().getMethod());
        String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return read && !file && !NO_PAGES.contains(first);
    }
}
