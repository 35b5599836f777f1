package org.guildhall.launcher.parts;

import java.util.ArrayList;
import java.util.List;

/**
 * How large each JVM may grow and how it compiles. Small heaps, the serial collector and the first compiler keep eight
 * JVMs under 2 GB; the gateway, the activity service and the store carry the load, so they get the full compiler.
 */
final class JvmFlags {

    private JvmFlags() {}

    static List<String> of(Part part) {
        List<String> flags = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Xms16m",
                "-Xmx" + heapMegabytes(part) + "m",
                "-Xss512k",
                "-XX:MaxDirectMemorySize=48m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        if (!carriesLoad(part)) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return flags;
    }

    private static boolean carriesLoad(Part part) {
        return part == Part.GATEWAY || part == Part.ACTIVITY || part == Part.STORE;
    }

    private static int heapMegabytes(Part part) {
        return switch (part) {
            case BROKER, GATEWAY -> 128;
            case ACTIVITY, STORE -> 192;
            case MEMBER, FEEDBACK, NOTIFICATION, INSIGHT -> 144;
        };
    }
}
