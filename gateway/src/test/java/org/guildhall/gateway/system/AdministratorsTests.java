package org.guildhall.gateway.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AdministratorsTests {

    private static final String SAMPLE = "/contracts/member/member.card-changed.v1.sample.json";

    private final Administrators administrators =
            new Administrators(JsonMapper.builder().build());

    @Test
    void areReadFromTheProducersCardAndFromOneWithMoreInIt() throws IOException {
        String card = sample();
        hear("plain", card);
        hear("admin", card.replace("\"administrator\": false", "\"administrator\": true"));
        hear("more", card.replace("\"administrator\": false", "\"administrator\": true, \"new\": {\"a\": [1]}"));

        assertThat(administrators.contains("plain")).isFalse();
        assertThat(administrators.contains("admin")).isTrue();
        assertThat(administrators.contains("more")).isTrue();
    }

    @Test
    void loseTheRightWithTheirNextCardWhenTheyLeaveAndWhenTheyAreErased() throws IOException {
        String card = sample().replace("\"administrator\": false", "\"administrator\": true");
        for (String member : new String[] {"demoted", "gone", "erased", "garbled"}) {
            hear(member, card);
        }
        hear("demoted", sample());
        hear("gone", card.replace("\"active\"", "\"left\""));
        administrators.hear("erased", null);
        hear("garbled", "{not json");

        assertThat(new String[] {"demoted", "gone", "erased", "garbled"}).noneMatch(administrators::contains);
    }

    private void hear(String member, String card) {
        administrators.hear(member, card.getBytes(StandardCharsets.UTF_8));
    }

    private static String sample() throws IOException {
        try (InputStream file = Objects.requireNonNull(AdministratorsTests.class.getResourceAsStream(SAMPLE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
