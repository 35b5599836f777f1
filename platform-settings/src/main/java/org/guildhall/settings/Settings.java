package org.guildhall.settings;

import com.mongodb.ConnectionString;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;

/**
 * What was set, looked at before anything starts. Nothing here throws: every complaint is kept, so that all of them can
 * be told at once. Values of secrets are never repeated.
 */
public final class Settings {

    private static final int SECRET_LENGTH = 16;

    private final Environment environment;
    private final List<String> complaints = new ArrayList<>();

    public Settings(Environment environment) {
        this.environment = environment;
    }

    /** Everything that is wrong so far, a sentence each. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The value, empty when it is not set. */
    public String text(String name) {
        try {
            return environment.getProperty(name, "").strip();
        } catch (IllegalArgumentException unresolvable) {
            complain(name, "refers to what is not set: " + unresolvable.getMessage());
            return "";
        }
    }

    /** Keeps a complaint about a setting, by the name it has as an environment variable. */
    public void complain(String name, String what) {
        complaints.add(variable(name) + " " + what);
    }

    /** One or more {@code http://host:port}, with commas between them. */
    public void addresses(String name) {
        for (String one : text(name).split(",", -1)) {
            address(name, one.strip());
        }
    }

    /** Where people reach the installation: nothing but scheme, host and port, and HTTPS anywhere but on loopback. */
    public void publicAddress(String name) {
        URI address = address(name, text(name));
        if (address == null) {
            return;
        }
        if (!address.getPath().isEmpty() || address.getQuery() != null) {
            complain(name, "must end with the host or the port, not '" + address + "'");
        }
        if (!isLocal(name) && !"https".equals(address.getScheme())) {
            complain(name, "must begin with https:// anywhere but on a loopback address, not '" + address + "'");
        }
    }

    /** Whether people reach the installation on a loopback address alone, where weaker settings will do. */
    public boolean isLocal(String name) {
        try {
            String host = URI.create(text(name)).getHost();
            return host != null
                    && (host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d+){3}"));
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    /** A connection string of MongoDB that names a database. */
    public void store(String name) {
        String uri = text(name);
        try {
            if (new ConnectionString(uri).getDatabase() == null) {
                complain(name, "names no database: it must end like mongodb://host:27017/name");
            }
        } catch (IllegalArgumentException broken) {
            // the message may repeat a password
            complain(name, uri.isEmpty() ? "is not set" : "is no connection string of MongoDB");
        }
    }

    /** Brokers as {@code host:port}, with commas between them. */
    public void servers(String name) {
        for (String server : text(name).split(",", -1)) {
            if (!server.strip().matches("[^:/\\s]+:\\d{1,5}|\\[[0-9a-fA-F:]+]:\\d{1,5}")) {
                complain(name, "must be host:port, more of them with commas between, not '" + server + "'");
            }
        }
    }

    /** A secret that must be there, long enough and not the one everybody knows. */
    public void secret(String name, String known) {
        secret(name, text(name), known);
    }

    /** The same of a value that was read under another name than people set it by. */
    public void secret(String name, String value, String known) {
        if (value.isEmpty()) {
            complain(name, "is not set; give it by environment or as a file of this name among the secrets");
        } else if (value.equals(known) || value.length() < SECRET_LENGTH) {
            complain(name, "must be a secret of your own of at least " + SECRET_LENGTH + " characters");
        }
    }

    public void duration(String name) {
        parsed(
                name,
                "a time like 500ms, 4s, 12h or PT6H",
                DurationStyle::detectAndParse,
                length -> !length.isNegative());
    }

    public void zone(String name) {
        parsed(name, "a time zone like Asia/Shanghai", ZoneId::of, zone -> true);
    }

    public void number(String name, int least, int most) {
        parsed(
                name,
                "a number from " + least + " to " + most,
                Integer::valueOf,
                number -> number >= least && number <= most);
    }

    public void oneOf(String name, List<String> words) {
        parsed(name, "one of " + words, value -> value.toLowerCase(Locale.ROOT), words::contains);
    }

    /** Addresses of machines, not names, with commas between them; may be empty. */
    public void literalAddresses(String name) {
        for (String one : text(name).split(",", -1)) {
            if (!one.isBlank() && !one.strip().matches("[0-9a-fA-F.:]+")) {
                complain(name, "must list addresses like 10.0.0.7, not '" + one + "'");
            }
        }
    }

    private @Nullable URI address(String name, String value) {
        if (value.isEmpty()) {
            complain(name, "is not set");
            return null;
        }
        try {
            URI address = URI.create(value);
            boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (http && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException broken) {
            // told below
        }
        complain(name, "must be an address like http://host:8080, not '" + value + "'");
        return null;
    }

    private <T> void parsed(String name, String wanted, Function<String, T> parser, Function<T, Boolean> fits) {
        String value = text(name);
        boolean good = false;
        try {
            good = value.isEmpty() || fits.apply(parser.apply(value));
        } catch (RuntimeException broken) {
            // told below
        }
        if (!good) {
            complain(name, "must be " + wanted + ", not '" + value + "'");
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
