package org.guildhall.gateway.routing;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.guildhall.gateway.GatewaySettings;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Belongs to the small context that each service has of its own; so it is no part of the application's. */
class LoadBalancingOfOneService {

    @Bean
    ServiceAddresses addresses(Environment environment, GatewaySettings settings, Clock clock) {
        String service = Objects.requireNonNull(environment.getProperty(LoadBalancerClientFactory.PROPERTY_NAME));
        List<URI> addresses = Objects.requireNonNull(settings.services().all().get(service), service);
        return new ServiceAddresses(service, addresses, clock);
    }
}
