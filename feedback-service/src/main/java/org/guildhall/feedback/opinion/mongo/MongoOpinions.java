package org.guildhall.feedback.opinion.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionEvents;
import org.guildhall.feedback.opinion.OpinionState;
import org.guildhall.feedback.opinion.OpinionVerdict;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.guildhall.platform.store.Decision;
import org.guildhall.platform.store.Outcome;
import org.guildhall.platform.store.Refusal;
import org.guildhall.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Opinions over the platform's aggregate store; queues are read by a sort text kept beside the state. */
final class MongoOpinions implements Opinions {

    private static final List<String> HELD = List.of("COLLECTED", "PROCESSING", "WAITING");
    private static final String TEXT_ALIAS = "state.raised.key.alias";
    private static final String SEAL_ALIAS = "state.raised.asker.seal.alias";
    private static final int ALL_HELD = 5_000;

    private final AggregateStore store;
    private final AggregateType<Opinion> type;
    private final OpinionEvents events;
    private final MongoTemplate template;

    MongoOpinions(AggregateStore store, AggregateType<Opinion> type, OpinionEvents events, MongoTemplate template) {
        this.events = events;
        this.store = store;
        this.type = type;
        this.template = template;
    }

    @Override
    public Optional<Kept> find(String id) {
        return store.find(type, id).map(MongoOpinions::kept);
    }

    @Override
    public Outcome<String> change(String id, Command command, Function<@Nullable Opinion, OpinionVerdict> decide) {
        return store.execute(type, id, command, String.class, opinion -> switch (decide.apply(opinion)) {
            case OpinionVerdict.Accepted(Opinion next, var happened) ->
                Decision.accept(next, "done", events.facts(id, next, happened));
            case OpinionVerdict.Unchanged() -> Decision.unchanged("unchanged");
            case OpinionVerdict.Refused(String code) -> Decision.refuse(Refusal.of(code));
        });
    }

    @Override
    public List<Kept> heldBy(String member, @Nullable OpinionState state, @Nullable String after, int limit) {
        return queue(Criteria.where("state.holding.holders").is(member), state, HELD, after, limit);
    }

    @Override
    public List<Kept> ofDepartments(
            String union, Set<String> departments, @Nullable OpinionState state, @Nullable String after, int limit) {
        Criteria where = Criteria.where("state.raised.union").is(union);
        if (!departments.isEmpty()) {
            where = where.orOperator(
                    Criteria.where("state.holding.lead").in(departments),
                    Criteria.where("state.holding.second").in(departments));
        }
        return queue(where, state, HELD, after, limit);
    }

    @Override
    public List<Kept> askedBy(String member, List<String> tags, @Nullable String after, int limit) {
        Criteria where = asker(member, tags);
        if (after != null) {
            where = where.and("state.age").lt(after);
        }
        return read(
                new Query(where).with(Sort.by(Sort.Direction.DESC, "state.age")).limit(limit));
    }

    @Override
    public long countAskedSince(String member, List<String> tags, Instant since) {
        Criteria where = asker(member, tags).and("state.raised.at").gte(since);
        return template.count(new Query(where), type.collection());
    }

    @Override
    public List<Kept> published(String union, @Nullable String after, int limit) {
        Criteria shown = Criteria.where("state.shown").gt("");
        Criteria where = after == null ? shown : shown.lt(after);
        where = where.and("state.raised.union").is(union);
        return read(new Query(where)
                .with(Sort.by(Sort.Direction.DESC, "state.shown"))
                .limit(limit));
    }

    @Override
    public List<Kept> underOtherKeys(String textAlias, String sealAlias, int limit) {
        Criteria where = new Criteria()
                .orOperator(
                        Criteria.where(TEXT_ALIAS).ne(textAlias),
                        Criteria.where(SEAL_ALIAS).exists(true).ne(sealAlias));
        return read(new Query(where).limit(limit));
    }

    @Override
    public boolean namesKey(String alias) {
        Criteria where = new Criteria()
                .orOperator(
                        Criteria.where(TEXT_ALIAS).is(alias),
                        Criteria.where(SEAL_ALIAS).is(alias));
        return template.exists(new Query(where), type.collection());
    }

    @Override
    public void rekey(String id, Command command, UnaryOperator<Opinion> change) {
        store.execute(
                type,
                id,
                command,
                String.class,
                opinion ->
                        opinion == null ? Decision.unchanged("gone") : Decision.accept(change.apply(opinion), "done"));
    }

    @Override
    public List<Kept> held() {
        return read(new Query(Criteria.where("state.state").in(HELD)).limit(ALL_HELD));
    }

    private static Criteria asker(String member, List<String> tags) {
        return new Criteria()
                .orOperator(
                        Criteria.where("state.raised.asker.member").is(member),
                        Criteria.where("state.raised.asker.tag").in(tags));
    }

    private List<Kept> queue(
            Criteria where, @Nullable OpinionState state, List<String> usual, @Nullable String after, int limit) {
        Criteria open = where.and("state.state").in(state == null ? usual : List.of(state.name()));
        if (after != null) {
            open = open.and("state.rank").gt(after);
        }
        return read(new Query(open).with(Sort.by("state.rank")).limit(limit));
    }

    private List<Kept> read(Query query) {
        return store.query(type, query).stream().map(MongoOpinions::kept).toList();
    }

    private static Kept kept(Versioned<Opinion> it) {
        return new Kept(it.id(), it.version(), it.state());
    }
}
