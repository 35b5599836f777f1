package org.guildhall.member.access.mongo;

import java.util.Map;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the framework's open-ended maps as JSON text; only types it vouches for are ever read back. */
final class SecurityJson {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(SecurityJson.class.getClassLoader()))
            .build();

    String write(Map<String, Object> values) {
        return mapper.writeValueAsString(values);
    }

    Map<String, Object> read(String json) {
        return mapper.readValue(json, MAP);
    }
}
