package org.guildhall.platform.relay;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.guildhall.platform.crash.CrashPoint;
import org.guildhall.platform.crash.Crashes;
import org.guildhall.platform.event.PendingFact;
import org.guildhall.platform.event.Position;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.AggregateTypes;
import org.guildhall.platform.store.Nudge;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Publishes what waits in the aggregates' documents: nudged after each write, sweeping every two seconds. It sends from
 * the head in order and removes only what the broker acknowledged, so a crash anywhere repeats, never loses; two relays
 * on one store may send twice but never out of first-copy order.
 */
public final class Relay implements Nudge, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 64;
    private static final long SWEEP_MILLIS = 2_000;
    private static final long MAX_BACKOFF_MILLIS = 10_000;

    private final MongoTemplate template;
    private final AggregateTypes types;
    private final Producer<String, byte[]> producer;
    private final RelayProbe probe;
    private final Crashes crashes;
    private final Origin origin;
    private final LinkedBlockingQueue<Dirty> nudged = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    record Dirty(AggregateType<?> type, String id) {}

    private record Sent(PendingFact fact, Future<RecordMetadata> acknowledgement) {}

    public Relay(
            MongoTemplate template,
            AggregateTypes types,
            Producer<String, byte[]> producer,
            RelayProbe probe,
            Crashes crashes,
            Origin origin) {
        this.template = template;
        this.types = types;
        this.producer = producer;
        this.probe = probe;
        this.crashes = crashes;
        this.origin = origin;
    }

    @Override
    public void dirty(AggregateType<?> type, String id) {
        nudged.add(new Dirty(type, id));
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().name("relay").daemon().start(this::run);
        }
    }

    /** Sends what is still dirty, so that a graceful stop leaves little for the next start. */
    @Override
    public synchronized void stop() {
        running = false;
        Thread relaying = thread;
        if (relaying != null) {
            relaying.interrupt();
            try {
                relaying.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before listeners and the web server, stops after both. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    private void run() {
        long backoff = 0;
        long nextSweep = 0;
        while (running) {
            try {
                Set<Dirty> batch = take(backoff > 0 ? backoff : Math.max(1, nextSweep - System.currentTimeMillis()));
                if (System.currentTimeMillis() >= nextSweep) {
                    sweep(batch);
                    nextSweep = System.currentTimeMillis() + SWEEP_MILLIS;
                }
                relay(batch);
                backoff = 0;
            } catch (MongoException | KafkaException | ExecutionException e) {
                backoff = Math.min(MAX_BACKOFF_MILLIS, Math.max(100, backoff * 2));
                nextSweep = 0;
                LOG.warn("relay waits {} ms: {}", backoff, e.toString());
                pause(backoff);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<Dirty> take(long waitMillis) throws InterruptedException {
        Set<Dirty> batch = new LinkedHashSet<>();
        Dirty first = nudged.poll(Math.min(waitMillis, SWEEP_MILLIS), TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            List<Dirty> more = new ArrayList<>();
            nudged.drainTo(more, BATCH - 1);
            batch.addAll(more);
        }
        return batch;
    }

    /** Finds by the sparse {@code dirtyAt} index what no nudge of this instance told. */
    private void sweep(Set<Dirty> batch) {
        long oldest = Long.MAX_VALUE;
        long waiting = 0;
        for (AggregateType<?> type : types.all()) {
            for (Document found : collection(type)
                    .find(Filters.gt("dirtyAt", new Date(0)))
                    .projection(Projections.include("dirtyAt"))
                    .limit(BATCH * 4)) {
                batch.add(new Dirty(type, found.getString("_id")));
                oldest = Math.min(oldest, found.getDate("dirtyAt").getTime());
                waiting++;
            }
        }
        probe.swept(waiting, oldest == Long.MAX_VALUE ? 0 : Math.max(0, System.currentTimeMillis() - oldest));
    }

    private void relay(Set<Dirty> batch) throws InterruptedException, ExecutionException {
        Map<Dirty, List<Sent>> sent = new HashMap<>();
        for (Dirty dirty : batch) {
            sent.put(dirty, send(dirty));
        }
        ExecutionException failure = null;
        for (Map.Entry<Dirty, List<Sent>> entry : sent.entrySet()) {
            failure = acknowledge(entry.getKey(), entry.getValue(), failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private List<Sent> send(Dirty dirty) {
        Document document = collection(dirty.type())
                .withReadConcern(ReadConcern.MAJORITY)
                .find(Filters.eq("_id", dirty.id()))
                .projection(Projections.include("pending"))
                .first();
        List<Sent> sent = new ArrayList<>();
        if (document != null) {
            for (Document pending : document.getList("pending", Document.class, List.of())) {
                PendingFact fact = PendingFact.from(pending);
                sent.add(new Sent(fact, producer.send(Envelope.of(origin, dirty.type(), dirty.id(), fact))));
            }
        }
        return sent;
    }

    private @Nullable ExecutionException acknowledge(Dirty dirty, List<Sent> sent, @Nullable ExecutionException failure)
            throws InterruptedException {
        int acknowledged = 0;
        long last = 0;
        for (Sent one : sent) {
            try {
                one.acknowledgement().get();
                acknowledged++;
                last = one.fact().position();
                probe.published(one.fact());
            } catch (ExecutionException e) {
                failure = e;
                break;
            }
        }
        if (acknowledged > 0) {
            crashes.pass(CrashPoint.SENT_NOT_PULLED);
            remove(dirty, last, acknowledged == sent.size());
        }
        return failure;
    }

    /**
     * Removes everything up to the last position acknowledged: what waits is in order and was sent from its head. In the
     * usual case one write empties the outbox: nothing was added since it was read.
     */
    private void remove(Dirty dirty, long last, boolean all) {
        MongoCollection<Document> collection = collection(dirty.type());
        if (all) {
            var untouched = Filters.and(
                    Filters.eq("_id", dirty.id()),
                    Filters.eq("evSeq", Position.sequence(last)),
                    Filters.eq("epoch", Position.epoch(last)));
            var emptied = Updates.combine(Updates.set("pending", List.of()), Updates.unset("dirtyAt"));
            if (collection.updateOne(untouched, emptied).getMatchedCount() == 1) {
                return;
            }
        }
        collection.updateOne(Filters.eq("_id", dirty.id()), Updates.pull("pending", Filters.lte("p", last)));
        collection.updateOne(
                Filters.and(Filters.eq("_id", dirty.id()), Filters.size("pending", 0)), Updates.unset("dirtyAt"));
    }

    private MongoCollection<Document> collection(AggregateType<?> type) {
        return template.getDb()
                .getCollection(type.collection())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
