package org.guildhall.gateway.session;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.guildhall.gateway.GatewaySettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.config.annotation.web.server.EnableSpringWebSession;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** Sessions live in the database {@code gateway}; the browser holds nothing but their id in a cookie. */
@Configuration(proxyBeanMethods = false)
@EnableSpringWebSession
@EnableScheduling
class SessionConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A store that is away is noticed within two seconds, not within the driver's thirty. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatientDriver() {
        return settings -> settings.applicationName("gateway")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(1, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(50).maxWaitTime(2, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase gatewayDatabase(MongoClient client, @Value("${spring.mongodb.uri}") String uri) {
        return client.getDatabase(Objects.requireNonNullElse(new ConnectionString(uri).getDatabase(), "gateway"));
    }

    @Bean
    MongoSessions sessions(MongoDatabase gatewayDatabase, GatewaySettings settings, Clock clock) {
        return new MongoSessions(gatewayDatabase, settings.session(), clock);
    }

    @Bean
    WebSessionIdResolver webSessionIdResolver(Cookies cookies, GatewaySettings settings) {
        CookieWebSessionIdResolver resolver = new CookieWebSessionIdResolver();
        resolver.setCookieName(cookies.session());
        resolver.setCookieMaxAge(settings.session().life());
        resolver.addCookieInitializer(cookie ->
                cookie.path("/").httpOnly(true).secure(cookies.secure()).sameSite("Lax"));
        return resolver;
    }
}
