package org.guildhall.gateway.resilience;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.RequestDataContext;
import org.springframework.cloud.client.loadbalancer.Response;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.web.server.ServerWebExchange;

/** The instance that has just failed a read, kept with the request, so that its second try goes to another one. */
public final class SpentInstance {

    private static final String ATTRIBUTE = SpentInstance.class.getName();

    private SpentInstance() {}

    static void note(ServerWebExchange exchange) {
        Object chosen = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_LOADBALANCER_RESPONSE_ATTR);
        if (chosen instanceof Response<?> response && response.getServer() instanceof ServiceInstance instance) {
            exchange.getAttributes().put(ATTRIBUTE, instance.getInstanceId());
        }
    }

    /** Its id, when the load balancer is asked for a second try. */
    public static @Nullable String of(@Nullable Object context) {
        if (context instanceof RequestDataContext data && data.getClientRequest() != null) {
            Map<String, Object> attributes = data.getClientRequest().getAttributes();
            return attributes == null ? null : (String) attributes.get(ATTRIBUTE);
        }
        return null;
    }
}
