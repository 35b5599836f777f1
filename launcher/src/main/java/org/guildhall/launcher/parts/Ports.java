package org.guildhall.launcher.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.guildhall.launcher.net.FreePort;

/**
 * Which port each part listens on. Names are those of the parts, and for the two second ports {@code broker-controller}
 * and {@code gateway-management}.
 */
public final class Ports {

    static final String CONTROLLER = "broker-controller";
    static final String MANAGEMENT = "gateway-management";

    private final Map<String, Integer> byName;

    private Ports(Map<String, Integer> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** The ports of the local run. */
    public static Ports defaults() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            ports.put(part.id(), part.defaultPort());
        }
        ports.put(CONTROLLER, 19_093);
        ports.put(MANAGEMENT, 8_081);
        return new Ports(ports);
    }

    /** Free ports for all, for several systems beside each other. */
    public static Ports free() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        defaults().byName.keySet().forEach(name -> {
            int port = FreePort.find();
            while (ports.containsValue(port)) {
                port = FreePort.find();
            }
            ports.put(name, port);
        });
        return new Ports(ports);
    }

    /** These ports, changed where the environment has e.g. {@code GUILDHALL_PORT_GATEWAY}. */
    public Ports changedBy(Map<String, String> environment) {
        Ports changed = this;
        for (String name : byName.keySet()) {
            String value = environment.get(variable(name));
            if (value != null) {
                changed = changed.with(name, value);
            }
        }
        return changed;
    }

    /** These ports with one of them changed; refuses names and numbers that mean nothing. */
    public Ports with(String name, String value) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException("There is no port named " + name + "; known are " + names());
        }
        int port;
        try {
            port = Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The port of " + name + " is not a number: " + value, e);
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("The port of " + name + " must lie between 1 and 65535: " + value);
        }
        Map<String, Integer> changed = new LinkedHashMap<>(byName);
        changed.put(name, port);
        return new Ports(changed);
    }

    /** These ports and a free one for a second instance of the part. */
    public Ports withSecond(Part part) {
        Map<String, Integer> more = new LinkedHashMap<>(byName);
        more.put(second(part), FreePort.find());
        return new Ports(more);
    }

    /** These ports as the second instance of the part sees them: its own is the second one. */
    public Ports ofSecond(Part part) {
        return with(part.id(), String.valueOf(of(second(part))));
    }

    /** Every port on which clients of the part may ask. */
    List<Integer> allOf(Part part) {
        return Stream.of(part.id(), second(part))
                .filter(byName::containsKey)
                .map(this::of)
                .toList();
    }

    private static String second(Part part) {
        return part.id() + "-2";
    }

    /** The port clients of the part use. */
    public int of(Part part) {
        return of(part.id());
    }

    int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new IllegalArgumentException("There is no port named " + name);
        }
        return port;
    }

    /** Where the part tells whether it is ready. */
    int readinessOf(Part part) {
        return part == Part.GATEWAY ? of(MANAGEMENT) : of(part);
    }

    /** The names of the ports the part opens. */
    List<String> namesOf(Part part) {
        return switch (part) {
            case BROKER -> List.of(part.id(), CONTROLLER);
            case GATEWAY -> List.of(part.id(), MANAGEMENT);
            default -> List.of(part.id());
        };
    }

    /** The environment variable that changes the port of this name. */
    static String variable(String name) {
        return "GUILDHALL_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    Properties toProperties() {
        Properties properties = new Properties();
        byName.forEach((name, port) -> properties.setProperty(name, String.valueOf(port)));
        return properties;
    }

    Ports changedBy(Properties saved) {
        Ports changed = this;
        for (String name : saved.stringPropertyNames()) {
            if (byName.containsKey(name)) {
                changed = changed.with(name, saved.getProperty(name));
            }
        }
        return changed;
    }

    private String names() {
        return String.join(", ", byName.keySet().stream().sorted().toList());
    }
}
