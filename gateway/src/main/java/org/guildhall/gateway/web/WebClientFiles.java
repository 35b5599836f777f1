package org.guildhall.gateway.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.EncodedResourceResolver;
import org.springframework.web.reactive.resource.PathResourceResolver;

/**
 * Serves the web client from {@code static/} on the classpath. Files with a hash in their name are kept for ever,
 * everything else is asked for again each time and answered with 304 if it did not change.
 */
@Configuration(proxyBeanMethods = false)
class WebClientFiles implements WebFluxConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final String ABSENT = "classpath:/absent/";

    private final ContentHashes hashes = new ContentHashes();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(isPresent() ? FILES : ABSENT)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(hashes::of)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new ClientPages())
                .addResolver(new PathResourceResolver());
    }

    private static boolean isPresent() {
        return new ClassPathResource("static/index.html").exists();
    }
}
