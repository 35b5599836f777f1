package org.guildhall.gateway.settings;

import java.util.List;
import org.guildhall.settings.Settings;
import org.guildhall.settings.SettingsRule;

/** What the gateway demands of its settings. */
final class DoorSettings implements SettingsRule {

    private static final String LOCAL_SECRET = "local-only-gateway-secret";
    private static final int MOST_PORTS = 65_535;

    @Override
    public void check(Settings settings) {
        settings.publicAddress("guildhall.issuer");
        settings.addresses("guildhall.jwks-uri");
        for (String service : List.of("member", "activity", "feedback", "notification", "insight")) {
            settings.addresses("guildhall.services." + service);
        }
        settings.store("spring.mongodb.uri");
        settings.servers("spring.kafka.bootstrap-servers");
        settings.number("server.port", 0, MOST_PORTS);
        settings.number("management.server.port", 0, MOST_PORTS);
        settings.oneOf("guildhall.cookies", List.of("secure", "local"));
        settings.literalAddresses("guildhall.trusted-proxies");
        for (String time : List.of("leave-after", "session.idle", "session.life", "session.signing-in")) {
            settings.duration("guildhall." + time);
        }
        if (!settings.isLocal("guildhall.issuer")) {
            if (settings.text("guildhall.cookies").equalsIgnoreCase("local")) {
                settings.complain("guildhall.cookies", "must be secure when people come from elsewhere, over HTTPS");
            }
            settings.secret("guildhall.gateway.secret", LOCAL_SECRET);
            settings.secret("guildhall.internal-token", "");
        }
    }
}
