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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
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
 * beside it. Each round is a fresh roster that fills up, then members leave and come back, so seats keep moving.
 */
final class EngineBenchmark {
    private static final int IN_FLIGHT = 1_000;

    private EngineBenchmark() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(ActivityServiceApplication.class);
        application.addInitializers(new InstallationInitializer());
        application.setAdditionalProfiles("test");
        try (ConfigurableApplicationContext context = application.run("--server.port=0")) {
            Timed rosters = new Timed(context.getBean(Rosters.class), new LongAdder(), new LongAdder());
            Clock clock = context.getBean(Clock.class);
            round(rosters, clock, 500, 2, 4_000, false);
            withoutStore(clock);
            for (int seats : seats(arguments)) {
                for (int instances : new int[] {1, 2}) {
                    round(rosters, clock, seats, instances, Math.max(4_500, seats * 6 / 5), true);
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

    private static void round(Timed rosters, Clock clock, int seats, int instances, int decisions, boolean reported) {
        RosterId id = new RosterId(Ids.next(), 1);
        List<Desks> desks = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            desks.add(new Desks(rosters, (roster, touched) -> {}, clock));
        }
        Admission terms = new Admission(seats, Math.min(200, Admission.MOST - seats), 1, null, null);
        desks.getFirst().ask(id, RosterService.request(id, "clinical", new Arrangement(terms, Arrangement.Wish.OPEN)));
        AtomicLongArray latencies = new AtomicLongArray(decisions);
        Semaphore inFlight = new Semaphore(IN_FLIGHT);
        CountDownLatch answered = new CountDownLatch(decisions);
        LongAdder failures = new LongAdder();
        long cpu = cpuNanos();
        long began = System.nanoTime();
        for (int i = 0; i < decisions; i++) {
            int number = i;
            inFlight.acquireUninterruptibly();
            long asked = System.nanoTime();
            var _ = submit(desks.get(i % instances), id, request(i, seats)).whenComplete((outcome, failure) -> {
                latencies.set(number, System.nanoTime() - asked);
                if (failure != null) {
                    failures.increment();
                }
                inFlight.release();
                answered.countDown();
            });
        }
        awaitAll(answered);
        long took = System.nanoTime() - began;
        long writes = rosters.writes().sumThenReset();
        long storing = rosters.nanos().sumThenReset();
        if (failures.sum() > 0) {
            throw new IllegalStateException(failures.sum() + " requests failed");
        }
        if (reported) {
            String work = String.format(
                    Locale.ROOT,
                    "%d writes of %d ms, %.0f decisions per CPU second of engine, store, broker and consumers",
                    writes,
                    storing / writes / 1_000_000,
                    decisions / ((cpuNanos() - cpu) / 1e9));
            report(seats, instances, decisions, took, latencies, work);
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
                    request(decided % 5_000, seats).decide(draft, now);
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

    /** Of the whole process: what does not depend on what else the machine does. */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Mostly new members; every fifth decision is somebody leaving. */
    private static Request request(int i, int seats) {
        if (i % 5 == 4) {
            return (draft, now) -> draft.giveUp("m" + (i - Math.min(i, seats / 2 + 3)), now);
        }
        SignUp asked = new SignUp("m" + i, List.of(), "01990b3c-7a10-7c55-9d3e-5a1f0c2b-" + i, "hash-of-43-characters");
        return (draft, now) -> draft.signUp(asked, now);
    }

    private static CompletableFuture<SignUpOutcome> submit(Desks desks, RosterId id, Request request) {
        try {
            return desks.submit(id, request);
        } catch (StoreBusyException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static void awaitAll(CountDownLatch answered) {
        try {
            answered.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void report(
            int seats, int instances, int decisions, long took, AtomicLongArray latencies, String work) {
        long[] sorted = new long[decisions];
        for (int i = 0; i < decisions; i++) {
            sorted[i] = latencies.get(i);
        }
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "engine\t%d\t%d\t%.0f\tp50 %d ms, p99 %d ms; %s%n",
                seats,
                instances,
                decisions / (took / 1e9),
                Duration.ofNanos(sorted[decisions / 2]).toMillis(),
                Duration.ofNanos(sorted[decisions * 99 / 100]).toMillis(),
                work);
    }
}
