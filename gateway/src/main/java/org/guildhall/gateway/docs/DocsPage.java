package org.guildhall.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** {@code /docs}: the interface documents of all services on one page, drawn by a viewer that is served from here. */
@Configuration(proxyBeanMethods = false)
class DocsPage implements WebFluxConfigurer {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");
    private static final String LIBRARY = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/viewer/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/swagger-ui/" + viewerVersion() + "/");
        registry.addResourceHandler("/docs/page/**").addResourceLocations("classpath:/docs/");
    }

    @Bean
    RouterFunction<ServerResponse> docs(ServiceDocuments documents, EventsPage events) {
        return RouterFunctions.route()
                .GET(
                        "/docs",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .bodyValue(new ClassPathResource("docs/index.html")))
                .GET(
                        "/docs/events",
                        request -> events.isPresent()
                                ? ServerResponse.ok()
                                        .contentType(MediaType.TEXT_HTML)
                                        .bodyValue(events.html())
                                : ServerResponse.notFound().build())
                .GET(
                        "/docs/events/asyncapi.yaml",
                        request -> events.isPresent()
                                ? ServerResponse.ok().contentType(YAML).bodyValue(events.document())
                                : ServerResponse.notFound().build())
                .GET("/docs/documents", request -> ServerResponse.ok().bodyValue(documents.names()))
                .GET(
                        "/docs/documents/{service}",
                        request -> documents
                                .of(request.pathVariable("service"))
                                .flatMap(document -> ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .bodyValue(document)))
                .build();
    }

    /** The library says itself which version it is; its files lie in a folder of that name. */
    private static String viewerVersion() {
        Properties library = new Properties();
        try (InputStream file = new ClassPathResource(LIBRARY).getInputStream()) {
            library.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return library.getProperty("version");
    }
}
