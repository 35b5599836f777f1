package org.guildhall.gateway.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryBudgetTests {

    @Test
    void givesOneRetryForTenRequestsOnceItsReserveIsSpent() {
        RetryBudget budget = new RetryBudget();
        assertThat(IntStream.range(0, 50).filter(n -> budget.retry()).count()).isEqualTo(10);

        long retries = IntStream.range(0, 1_000)
                .filter(n -> {
                    budget.request();
                    return budget.retry();
                })
                .count();

        assertThat(retries).isEqualTo(100);
    }
}
