package org.guildhall.member.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.guildhall.directory.Directory;
import org.guildhall.member.people.terms.Term;
import org.guildhall.platform.demo.DemoLoading;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Loads the demo college: at the start the people one can sign in as, on request everybody else. Repeating it, also
 * after a crash half-way, enters only who is missing. It is done when every officer's card has arrived with its post;
 * mail addresses come last, because nobody waits for them.
 */
@Component
@Profile("demo")
class DemoLoader extends DemoLoading implements ApplicationRunner {

    private static final int WRITERS = 16;
    private static final long LOOK_AGAIN_NANOS = 50_000_000;
    private static final long LONGEST_WAIT_NANOS = 120_000_000_000L;

    private final DemoEntry entry;
    private final Directory directory;

    DemoLoader(DemoEntry entry, Directory directory) {
        this.entry = entry;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        entry.structure();
        entry.roles();
    }

    @Override
    protected int total() {
        return 2 * DemoPeople.all().size() + DemoCollege.UNIONS.size() * DemoPosts.PER_UNION;
    }

    @Override
    protected void load() {
        step("people");
        everybody(entry::person);
        step("posts");
        posts();
        step("contacts");
        everybody(entry::contact);
        step("cards");
        waitForCards();
    }

    private void everybody(Consumer<DemoPerson> action) {
        List<Callable<Void>> work = new ArrayList<>();
        for (DemoPerson person : DemoPeople.all()) {
            work.add(() -> {
                action.accept(person);
                entered();
                return null;
            });
        }
        all(work, WRITERS);
    }

    /** A term is one document, so its posts are taken one after the other; the unions go side by side. */
    private void posts() {
        Instant from = entry.yearBegins(0);
        List<Callable<Void>> work = new ArrayList<>();
        for (String union : DemoCollege.UNIONS.keySet()) {
            work.add(() -> {
                for (Term.Naming post : DemoPosts.of(union, from)) {
                    entry.take(union, post);
                    entered();
                }
                return null;
            });
        }
        all(work, work.size());
    }

    private static void all(List<Callable<Void>> work, int threads) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Future<Void> one : workers.invokeAll(work)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while loading", e);
        }
    }

    /** Others build on these cards: posts become rights when they have gone round by the broker. */
    private void waitForCards() {
        long began = System.nanoTime();
        Instant from = entry.yearBegins(0);
        List<String> officers = DemoCollege.UNIONS.keySet().stream()
                .flatMap(union -> DemoPosts.of(union, from).stream())
                .map(Term.Naming::member)
                .toList();
        while (!allHavePosts(officers)
                || directory.all().size() < DemoPeople.all().size()) {
            if (System.nanoTime() - began > LONGEST_WAIT_NANOS) {
                throw new IllegalStateException("cards do not arrive; is the broker away?");
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private boolean allHavePosts(List<String> officers) {
        return officers.stream()
                .allMatch(id ->
                        directory.actor(id).filter(actor -> actor.isOfficer()).isPresent());
    }
}
