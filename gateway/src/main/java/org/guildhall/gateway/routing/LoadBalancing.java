package org.guildhall.gateway.routing;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.guildhall.gateway.GatewaySettings;
import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Spreads the requests of {@code lb://<service>} over the addresses of that service, one after the other. */
@Configuration(proxyBeanMethods = false)
@LoadBalancerClients(defaultConfiguration = LoadBalancing.OfOneService.class)
class LoadBalancing {

    /** Made once per service, in a small context of its own. */
    static class OfOneService {

        @Bean
        ServiceInstanceListSupplier addresses(Environment environment, GatewaySettings settings, Clock clock) {
            String service = Objects.requireNonNull(environment.getProperty(LoadBalancerClientFactory.PROPERTY_NAME));
            URI address = Objects.requireNonNull(settings.services().byName().get(service), service);
            return new ServiceAddresses(service, address, clock);
        }
    }
}
