package org.guildhall.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings every service shares; each can be given by environment ({@code GUILDHALL_ISSUER} …). A topic prefix keeps
 * several installations apart on one broker; it goes before topics and groups alike. Uploads are the content types whose
 * bodies may be larger than others, with their most bytes.
 */
@ConfigurationProperties("guildhall")
public record PlatformProperties(
        @DefaultValue("http://localhost:8080") String issuer,
        @DefaultValue("guildhall") String audience,
        @DefaultValue("http://127.0.0.1:8101/oauth2/jwks") String jwksUri,
        @DefaultValue("") String internalToken,
        @DefaultValue(".guildhall/service") Path data,
        @DefaultValue List<String> publicPaths,
        @DefaultValue("65536") int maxBody,
        @DefaultValue Map<String, Integer> uploads,
        @DefaultValue("false") boolean movableClock,
        @DefaultValue("") String topicPrefix,
        @DefaultValue("") String restored,
        @DefaultValue("0s") Duration leaveAfter) {}
