package org.guildhall.bench.demo;

import com.mongodb.MongoException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.guildhall.bench.judge.Lag;
import org.guildhall.bench.judge.Store;
import org.guildhall.bench.kill.Spectator;
import org.guildhall.launcher.GuildhallSystem;
import org.guildhall.launcher.parts.Progress;

/** One line that tells how a rush stands, twice a second, of whatever can be asked at the moment. */
final class LiveView implements Spectator {
    private static final long PAUSE_MILLIS = 500;
    private final GuildhallSystem system;
    private final Progress progress;

    LiveView(GuildhallSystem system, Progress progress) {
        this.system = system;
        this.progress = progress;
    }

    @Override
    public Watching watch(IntSupplier answers, int asked, String roster) {
        Thread looking = Thread.ofPlatform().daemon().name("live-view").start(() -> look(answers, asked, roster));
        return looking::interrupt;
    }

    private void look(IntSupplier answers, int asked, String roster) {
        try (Store store = new Store(system.storeUri());
                Lag lag = new Lag(system.bootstrapServers())) {
            while (true) {
                int answered = answers.getAsInt();
                progress.update(String.format(
                        Locale.ROOT,
                        "  %4d answers, %4d unanswered · %s · %s",
                        answered,
                        asked - answered,
                        seats(store, roster),
                        behind(lag)));
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String seats(Store store, String roster) {
        try {
            Store.Counts counts = store.counts(roster);
            return String.format(
                    Locale.ROOT,
                    "%3d seats taken, %3d waiting, %3d facts unsent",
                    counts.taken(),
                    counts.waiting(),
                    counts.unsent());
        } catch (MongoException e) {
            return "the store does not answer";
        }
    }

    private static String behind(Lag lag) throws InterruptedException {
        try {
            return "consumers behind by " + lag.look();
        } catch (IllegalStateException e) {
            return "the broker does not answer";
        }
    }
}
