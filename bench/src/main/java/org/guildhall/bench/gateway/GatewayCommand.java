package org.guildhall.bench.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guildhall.bench.proof.Finding;
import org.guildhall.bench.proof.ProofOptions;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.parts.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The public names of the unions, which member-service keeps in memory, read directly and through the gateway in turn; then
 * five times as many askers as it can serve; then its service killed and restarted under traffic.
 */
@Command(
        name = "gateway",
        description = "A cached read directly and through the gateway, overload, a service that dies.")
public final class GatewayCommand implements Callable<Integer> {
    private static final String PATH = "/api/unions/names";
    private static final int AT_ONCE = 1_000;

    @Option(names = "--seconds", description = "length of each stretch", defaultValue = "8")
    private int seconds = 8;

    @Option(names = "--warm", description = "seconds of load before anything is measured", defaultValue = "40")
    private int warm = 40;

    @Mixin
    private ProofOptions proof = new ProofOptions();

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        var options =
                GuildhallSystem.Options.everything(GuildhallSystem.repository()).withoutDemo();
        try (GuildhallSystem system = GuildhallSystem.start(options);
                Load direct = new Load(system.url(Part.MEMBER) + PATH);
                Load through = new Load(system.url() + PATH)) {
            through.closed(64, Duration.ofSeconds(warm));
            direct.closed(64, Duration.ofSeconds(warm / 4));
            double peak = 0;
            for (int connections : new int[] {16, 64}) {
                peak = Math.max(peak, ratio(direct, through, connections));
            }
            overload(system, through, peak);
            death(system, through);
        }
        return proof.present(
                GuildhallSystem.repository(),
                "gateway",
                "The gateway: what it costs, too much load, a service that dies",
                "./guildhall bench gateway",
                findings);
    }

    /** Two turns each, so that a slow moment of the machine hits both; answers what the gateway managed a second. */
    private double ratio(Load direct, Load through, int connections) {
        double plain = 0;
        double routed = 0;
        double p99 = 0;
        for (int turn = 0; turn < 2; turn++) {
            plain += direct.closed(connections, Duration.ofSeconds(seconds)).goodPerSecond() / 2;
            Answers answers = through.closed(connections, Duration.ofSeconds(seconds));
            routed += answers.goodPerSecond() / 2;
            p99 = Math.max(p99, answers.waits().p99());
        }
        double ratio = routed / plain;
        findings.add(Finding.judged(
                "cached read, %d connections: through the gateway / directly".formatted(connections),
                String.format(Locale.ROOT, "%.2f (%.0f/s, p99 %.0f ms / %.0f/s)", ratio, routed, p99, plain),
                "≥ 0.5",
                ratio >= 0.5));
        return routed;
    }

    private void overload(GuildhallSystem system, Load through, double peak) {
        long before = gatewayMegabytes(system);
        Answers flood = through.open(5 * peak, AT_ONCE, Duration.ofSeconds(2L * seconds));
        double share = flood.goodPerSecond() / peak;
        long after = gatewayMegabytes(system);
        findings.add(Finding.judged(
                "five times the peak: served well / peak",
                String.format(
                        Locale.ROOT,
                        "%.2f (%.0f/s of %.0f/s; clients on the same cores)",
                        share,
                        flood.goodPerSecond(),
                        peak),
                "≥ 0.8",
                share >= 0.8));
        findings.add(Finding.judged(
                "refused with Retry-After, and otherwise unserved",
                flood.putOff() + ", " + flood.wrong(),
                "all with Retry-After",
                flood.wrong() == 0));
        findings.add(Finding.judged(
                "memory of the gateway, before and after",
                before + " MB, " + after + " MB",
                "bounded",
                after < before + 64));
        long began = System.nanoTime();
        double recovered = 0;
        while (recovered < 0.8 * peak
                && System.nanoTime() - began < Duration.ofSeconds(30).toNanos()) {
            recovered = through.closed(64, Duration.ofSeconds(1)).goodPerSecond();
        }
        double took = (System.nanoTime() - began) / 1e9;
        findings.add(Finding.judged(
                "afterwards, until 80 % of the peak again",
                String.format(Locale.ROOT, "%.1f s", took), "≤ 10 s", took <= 10));
    }

    private static long gatewayMegabytes(GuildhallSystem system) {
        return system.status().stream()
                .filter(status -> status.part() == Part.GATEWAY)
                .mapToLong(status -> status.memory().orElse(0))
                .sum();
    }

    /** Traffic goes on all the time, so the breaker is open when the service comes back. */
    private void death(GuildhallSystem system, Load through) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread traffic = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                through.closed(16, Duration.ofMillis(500));
            }
        });
        system.kill(Part.MEMBER);
        TimeUnit.SECONDS.sleep(2);
        system.restart(Part.MEMBER);
        long ready = System.nanoTime();
        while (!through.answers()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        double took = (System.nanoTime() - ready) / 1e9;
        over.set(true);
        traffic.join();
        findings.add(Finding.judged(
                "a service killed under traffic: from ready to the first answer through the gateway",
                String.format(Locale.ROOT, "%.2f s", took),
                "≤ 3 s",
                took <= 3));
    }
}
