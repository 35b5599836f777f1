package org.guildhall.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.client.ServiceInstance;

class ServiceAddressesTests {

    @Test
    void areAllAddressesOfTheHostName() {
        assertThat(of("http://127.0.0.1:8102"))
                .extracting(ServiceInstance::getUri)
                .containsExactly(URI.create("http://127.0.0.1:8102"));
        assertThat(of("http://localhost:8102")).isNotEmpty().allSatisfy(instance -> {
            assertThat(instance.getHost()).isIn("127.0.0.1", "[0:0:0:0:0:0:0:1]");
            assertThat(instance.getPort()).isEqualTo(8102);
        });
    }

    @Test
    void keepTheNameWhereACertificateNamesIt() {
        assertThat(of("https://localhost")).singleElement().satisfies(instance -> {
            assertThat(instance.getHost()).isEqualTo("localhost");
            assertThat(instance.getPort()).isEqualTo(443);
            assertThat(instance.isSecure()).isTrue();
        });
    }

    @Test
    void areNoneForAHostThatDoesNotExist() {
        assertThat(of("http://no-such-host.invalid:1")).isEmpty();
    }

    private static List<ServiceInstance> of(String address) {
        return new ServiceAddresses("activity", URI.create(address), Clock.systemUTC())
                .get()
                .blockFirst();
    }
}
