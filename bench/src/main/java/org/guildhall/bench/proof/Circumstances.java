package org.guildhall.bench.proof;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** When and on what machine something was found. */
public record Circumstances(LocalDate date, int cores, double memoryGigabytes, String java) {

    /** Here and now. */
    public static Circumstances now() {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Circumstances(
                LocalDate.now(ZoneOffset.UTC),
                machine.getAvailableProcessors(),
                machine.getTotalMemorySize() / 1e9,
                "Java " + Runtime.version().feature());
    }

    String text() {
        return String.format(Locale.ROOT, "%s · %d cores, %.0f GB, %s", date, cores, memoryGigabytes, java);
    }
}
