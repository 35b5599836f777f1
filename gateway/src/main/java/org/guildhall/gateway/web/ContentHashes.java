package org.guildhall.gateway.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;

/** ETags from content, reckoned once per file: files on the classpath do not change while the gateway runs. */
final class ContentHashes {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    String of(Resource resource) {
        return known.computeIfAbsent(resource.toString() + resource.getFilename(), key -> hash(resource));
    }

    /** Weak, because the same content may travel packed or plain. */
    private static String hash(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
