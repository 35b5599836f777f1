package org.guildhall.platform.settings;

import org.guildhall.settings.Settings;
import org.guildhall.settings.SettingsRule;

/** What every service demands of its settings. */
public final class CommonSettings implements SettingsRule {

    private static final int MOST_PORTS = 65_535;

    @Override
    public void check(Settings settings) {
        settings.publicAddress("guildhall.issuer");
        settings.addresses("guildhall.jwks-uri");
        settings.store("spring.mongodb.uri");
        settings.servers("spring.kafka.bootstrap-servers");
        settings.number("server.port", 0, MOST_PORTS);
        settings.number("guildhall.max-body", 1, Integer.MAX_VALUE);
        settings.duration("guildhall.leave-after");
        settings.duration("spring.lifecycle.timeout-per-shutdown-phase");
        if (!settings.isLocal("guildhall.issuer")) {
            settings.secret("guildhall.internal-token", "");
        }
    }
}
