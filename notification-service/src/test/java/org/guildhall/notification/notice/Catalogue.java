package org.guildhall.notification.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.guildhall.notification.audience.Resolver;
import org.guildhall.notification.kind.Kinds;
import org.guildhall.notification.kind.KindsReader;

/** The real catalogue, for tests without a context. */
public final class Catalogue {
    private Catalogue() {}

    public static Kinds kinds() {
        try (InputStream in = Catalogue.class.getResourceAsStream("/kinds.yaml")) {
            return new KindsReader(HeardEvents.all(), Resolver.names()).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
