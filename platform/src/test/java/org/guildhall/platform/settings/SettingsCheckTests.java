package org.guildhall.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import org.guildhall.settings.SettingsCheck;
import org.guildhall.settings.SettingsRule;
import org.guildhall.settings.WrongSettingsException;
import org.guildhall.settings.WrongSettingsReport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsCheckTests {

    private final Map<String, Object> set = new HashMap<>(Map.of(
            "guildhall.issuer", "http://localhost:8080",
            "guildhall.jwks-uri", "http://member:8080/oauth2/jwks",
            "spring.mongodb.uri", "mongodb://mongo:27017/activity?w=majority",
            "spring.kafka.bootstrap-servers", "kafka:9092"));

    @Test
    void isContentWithWhatTheOneCommandRunSets() {
        check();
    }

    @Test
    void namesEverythingThatIsWrongOrMissingAtOnce() {
        set.put("guildhall.issuer", "guildhall.example");
        set.remove("guildhall.jwks-uri");
        set.put("spring.mongodb.uri", "mongodb://somebody:hush@mongo:27017");
        set.put("spring.kafka.bootstrap-servers", "kafka:9092,other");
        set.put("server.port", "eighty");
        set.put("guildhall.leave-after", "soon");

        WrongSettingsException wrong = catchThrowableOfType(WrongSettingsException.class, this::check);

        assertThat(wrong.complaints())
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_ISSUER must be an address"))
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_JWKS_URI is not set"))
                .anySatisfy(each -> assertThat(each).startsWith("SPRING_MONGODB_URI names no database"))
                .anySatisfy(each -> assertThat(each).startsWith("SPRING_KAFKA_BOOTSTRAP_SERVERS must be host:port"))
                .anySatisfy(each -> assertThat(each).startsWith("SERVER_PORT must be a number"))
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_LEAVE_AFTER must be a time"))
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_INTERNAL_TOKEN is not set"))
                .hasSize(7)
                .noneMatch(each -> each.contains("hush"));
    }

    @Test
    void wantsHttpsAndSecretsWherePeopleComeFromElsewhere() {
        set.put("guildhall.issuer", "http://guildhall.example");
        set.put("guildhall.internal-token", "short");

        WrongSettingsException wrong = catchThrowableOfType(WrongSettingsException.class, this::check);

        assertThat(wrong.complaints())
                .anySatisfy(each -> assertThat(each).startsWith("GUILDHALL_ISSUER must begin with https://"))
                .anySatisfy(
                        each -> assertThat(each).startsWith("GUILDHALL_INTERNAL_TOKEN must be a secret of your own"))
                .hasSize(2);
    }

    @Test
    void isNotFooledByANameThatLooksLikeLoopback() {
        set.put("guildhall.issuer", "http://127.0.0.1.evil.example");

        assertThat(catchThrowableOfType(WrongSettingsException.class, this::check)
                        .complaints())
                .anySatisfy(each -> assertThat(each).contains("https://"));
    }

    @Test
    void showsThemAsOneList() {
        set.put("guildhall.leave-after", "-1s");
        set.put("server.port", "70000");

        WrongSettingsException wrong = catchThrowableOfType(WrongSettingsException.class, this::check);
        String shown = new WrongSettingsReport().analyze(wrong).getDescription();

        assertThat(shown).contains("  - GUILDHALL_LEAVE_AFTER must be").contains("  - SERVER_PORT must be");
    }

    @Test
    void asksTheRulesOfTheService() {
        set.put("guildhall.zone", "Europe/Nowhere");

        WrongSettingsException wrong = catchThrowableOfType(
                WrongSettingsException.class, () -> check(settings -> settings.zone("guildhall.zone")));

        assertThat(wrong.complaints()).singleElement().asString().startsWith("GUILDHALL_ZONE must be a time zone");
    }

    private void check(SettingsRule... more) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("set", set));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("common", new CommonSettings());
        for (SettingsRule rule : more) {
            beans.registerSingleton("rule", rule);
        }
        new SettingsCheck(environment).postProcessBeanFactory(beans);
    }
}
