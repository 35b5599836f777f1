package org.guildhall.gateway.routing;

import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients;
import org.springframework.context.annotation.Configuration;

/** Spreads the requests of {@code lb://<service>} over the addresses of that service, one after the other. */
@Configuration(proxyBeanMethods = false)
@LoadBalancerClients(defaultConfiguration = LoadBalancingOfOneService.class)
class LoadBalancing {}
