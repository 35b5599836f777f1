package org.guildhall.activity.signup.desk;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import org.guildhall.activity.ActivityServiceApplication;
import org.guildhall.activity.signup.Admission;
import org.guildhall.activity.signup.Arrangement;
import org.guildhall.activity.signup.Roster;
import org.guildhall.activity.signup.RosterId;
import org.guildhall.activity.signup.SignUp;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.platform.store.Ids;
import org.guildhall.platform.store.StoreBusyException;
import org.guildhall.platform.store.Versioned;
import org.guildhall.platform.test.InstallationInitializer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./guildhall bench engine}: decisions per second of the seat engine without HTTP, acknowledged writes to the store under test, events relayed
 * beside it. Each round fills a fresh roster, then as many decisions at every size: a member leaves, a new one asks.
 */
final class EngineBenchmark {
    private static final int IN_FLIGHT = 1_000;
    private static final int CHURN = 6_000;
    private static final int WARM_UP = 6;

    private EngineBenchmark() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(ActivityServiceApplication.class);
        application.addInitializers(new InstallationInitializer());
        application.setAdditionalProfiles("test");
        try (ConfigurableApplicationContext context = application.run("--server.port=0")) {
            Timed rosters = new Timed(context.getBean(Rosters.class), new LongAdder(), new LongAdder());
            Clock clock = context.getBean(Clock.class);
            for (int warm = 0; warm < WARM_UP; warm++) {
                round(rosters, clock, 500, 1 + warm % 2, false);
            }
            withoutStore(clock);
            for (int seats : seats(arguments)) {
                for (int instances : new int[] {1, 2}) {
                    round(rosters, clock, seats, instances, true);
                }
            }
        }
        System.exit(0);
    }

    /** How many writes there were and how long the store took for them. */
    private record Timed(Rosters rosters, LongAdder writes, LongAdder nanos) implements Rosters {
        @Override
        public Optional<Versioned<Roster>> load(RosterId id) {
            return rosters.load(id);
        }

        @Override
        public Optional<Versioned<Roster>> store(Versioned<Roster> before, Roster draft) {
            long began = System.nanoTime();
            try {
                return rosters.store(before, draft);
            } finally {
                writes.increment();
                nanos.add(System.nanoTime() - began);
            }
        }
    }

    private static int[] seats(String[] arguments) {
        return arguments.length == 0
                ? new int[] {100, 500, 2_000, 5_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    }

    private static void round(Timed rosters, Clock clock, int seats, int instances, boolean reported) {
        RosterId id = new RosterId(Ids.next(), 1);
        List<Desks> desks = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            desks.add(new Desks(rosters, (roster, touched) -> {}, clock));
        }
        Admission terms = new Admission(seats, Math.min(200, Admission.MOST - seats), 1, null, null);
        desks.getFirst().ask(id, RosterService.request(id, "clinical", new Arrangement(terms, Arrangement.Wish.OPEN)));
        Phase fill = Phase.run(seats, i -> submit(desks.get(i % instances), id, enter(i)));
        rosters.writes().reset();
        rosters.nanos().reset();
        // a pair is decided by one desk in order, and so is the leaving of whom it let in: every decision finds its
        // seat
        Phase churn = Phase.run(
                CHURN, i -> submit(desks.get(i / 2 % instances), id, i % 2 == 0 ? leave(i / 2) : enter(seats + i / 2)));
        if (reported) {
            long writes = rosters.writes().sum();
            System.out.printf(
                    Locale.ROOT,
                    "engine\t%d\t%d\t%.0f\t%s; %d writes of %.1f ms, %.0f decisions per CPU second of engine, store, "
                            + "broker and consumers; filled at %,.0f/s%n",
                    seats,
                    instances,
                    churn.perSecond(),
                    churn.latency(),
                    writes,
                    rosters.nanos().sum() / 1e6 / writes,
                    CHURN / (churn.cpuNanos() / 1e9),
                    fill.perSecond());
        }
    }

    /** What deciding alone costs, and what the cached refusal of a full roster costs. */
    private static void withoutStore(Clock clock) {
        Instant now = clock.instant();
        for (int seats : new int[] {100, 500, 2_000, 5_000, 100, 500, 2_000, 5_000}) {
            Roster roster = Roster.prepare(
                    new RosterId("pure", 1),
                    "clinical",
                    new Admission(seats, Math.min(200, Admission.MOST - seats), 1, null, null),
                    now);
            roster.open(now);
            long began = System.nanoTime();
            int decided = 0;
            while (decided < 20_000) {
                Roster draft = roster.draft();
                for (int i = 0; i < 256; i++, decided++) {
                    enter(decided % 5_000).decide(draft, now);
                }
                roster = draft;
            }
            long took = System.nanoTime() - began;
            long asked = System.nanoTime();
            for (int i = 0; i < 100_000; i++) {
                roster.refusedAtOnce("nobody", now);
            }
            System.out.printf(
                    "no store, seats %5d: %.0f decisions/s in batches of 256; cached refusal %d ns%n",
                    seats, decided / (took / 1e9), (System.nanoTime() - asked) / 100_000);
        }
    }

    private static Request enter(int number) {
        SignUp asked = new SignUp(
                "m" + number, List.of(), "01990b3c-7a10-7c55-9d3e-5a1f0c2b-" + number, "hash-of-43-characters");
        return (draft, now) -> draft.signUp(asked, now);
    }

    private static Request leave(int number) {
        return (draft, now) -> draft.giveUp("m" + number, now);
    }

    private static CompletableFuture<SignUpOutcome> submit(Desks desks, RosterId id, Request request) {
        try {
            return desks.submit(id, request);
        } catch (StoreBusyException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Some decisions, at most a thousand of them under way; each must change an entry. */
    private record Phase(int decisions, long nanos, long cpuNanos, long median, long slow) {

        static Phase run(int decisions, IntFunction<CompletableFuture<SignUpOutcome>> ask) {
            long[] latencies = new long[decisions];
            Semaphore inFlight = new Semaphore(IN_FLIGHT);
            LongAdder idle = new LongAdder();
            long cpu = cpuTime();
            long began = System.nanoTime();
            for (int i = 0; i < decisions; i++) {
                int number = i;
                inFlight.acquireUninterruptibly();
                long asked = System.nanoTime();
                var _ = ask.apply(i).whenComplete((outcome, failure) -> {
                    latencies[number] = System.nanoTime() - asked;
                    if (!(outcome instanceof SignUpOutcome.Confirmed || outcome instanceof SignUpOutcome.GivenUp)) {
                        idle.increment();
                    }
                    inFlight.release();
                });
            }
            inFlight.acquireUninterruptibly(IN_FLIGHT);
            long took = System.nanoTime() - began;
            if (idle.sum() > 0) {
                throw new IllegalStateException(idle.sum() + " of " + decisions + " requests changed nothing");
            }
            Arrays.sort(latencies);
            return new Phase(
                    decisions, took, cpuTime() - cpu, latencies[decisions / 2], latencies[decisions * 99 / 100]);
        }

        double perSecond() {
            return decisions / (nanos / 1e9);
        }

        String latency() {
            return "p50 %d ms, p99 %d ms"
                    .formatted(
                            Duration.ofNanos(median).toMillis(),
                            Duration.ofNanos(slow).toMillis());
        }

        /** Of the whole process: what does not depend on what else the machine does. */
        private static long cpuTime() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        }
    }
}
