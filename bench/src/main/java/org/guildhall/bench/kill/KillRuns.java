package org.guildhall.bench.kill;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.guildhall.bench.check.Violation;
import org.guildhall.bench.judge.Judge;
import org.guildhall.bench.judge.Store;
import org.guildhall.bench.rush.Crowd;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.SecondInstance;
import org.guildhall.launcher.parts.Part;
import org.jspecify.annotations.Nullable;

/** Plays plans on one running system, first those with one instance of activity-service, then those with two. */
public final class KillRuns {
    private final GuildhallSystem system;
    private final int students;
    private final Consumer<Result> told;
    private Spectator spectator = Spectator.NOBODY;

    /** Runs on this system with so many students each; every result is told at once. */
    public KillRuns(GuildhallSystem system, int students, Consumer<Result> told) {
        this.system = system;
        this.students = students;
        this.told = told;
    }

    /** The same with somebody who looks on. */
    public KillRuns watchedBy(Spectator somebody) {
        spectator = somebody;
        return this;
    }

    public List<Result> play(List<Plan> plans) throws Exception {
        List<Result> results = new ArrayList<>();
        try (Judge judge = new Judge(system)) {
            KillRun run = new KillRun(system, new Crowd(system), judge, students, spectator);
            for (Plan plan : plans.stream().filter(plan -> !plan.twoInstances()).toList()) {
                results.add(play(run, plan, null));
            }
            List<Plan> twofold = plans.stream().filter(Plan::twoInstances).toList();
            if (!twofold.isEmpty()) {
                try (SecondInstance second = system.second(Part.ACTIVITY)) {
                    for (Plan plan : twofold) {
                        results.add(play(run, plan, second));
                    }
                }
            }
        }
        return results;
    }

    /** One more case: the store is put back to an older backup while people go on. */
    public Result restore() throws Exception {
        try (Store store = new Store(system.storeUri())) {
            return tell(new RestoreRun(system, new Crowd(system), store, students).play());
        }
    }

    /** A run that cannot be played to its end is a broken one, and the next one follows. */
    private Result play(KillRun run, Plan plan, @Nullable SecondInstance second) throws InterruptedException {
        try {
            return tell(run.play(plan, second));
        } catch (IOException | IllegalStateException | MongoException e) {
            return tell(Result.of(
                    "seed " + plan.seed(), plan.text(), List.of(), 0, List.of(new Violation("the run ends", text(e)))));
        }
    }

    private static String text(Exception e) {
        return e + (e.getCause() == null ? "" : " because of " + e.getCause());
    }

    private Result tell(Result result) {
        told.accept(result);
        return result;
    }
}
