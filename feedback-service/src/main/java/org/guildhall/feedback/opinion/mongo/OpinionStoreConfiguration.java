package org.guildhall.feedback.opinion.mongo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.guildhall.feedback.calendar.Calendar;
import org.guildhall.feedback.ladder.Officeholders;
import org.guildhall.feedback.line.Lines;
import org.guildhall.feedback.opinion.Moments;
import org.guildhall.feedback.opinion.Opinion;
import org.guildhall.feedback.opinion.OpinionEvents;
import org.guildhall.feedback.opinion.OpinionSnapshot;
import org.guildhall.feedback.opinion.Opinions;
import org.guildhall.feedback.opinion.Texts;
import org.guildhall.feedback.opinion.asker.Askers;
import org.guildhall.feedback.privacy.Seals;
import org.guildhall.feedback.privacy.Vault;
import org.guildhall.platform.migration.Indexes;
import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.RecordCodecs;
import org.guildhall.platform.store.StateCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Opinions as aggregates of the platform's store. */
@Configuration(proxyBeanMethods = false)
class OpinionStoreConfiguration {

    static final String COLLECTION = "opinions";

    @Bean
    AggregateType<Opinion> opinionType() {
        return AggregateType.of("opinion", COLLECTION, "feedback.events", codec())
                .due(opinion -> opinion.nextDue().orElse(null));
    }

    @Bean
    Opinions opinions(
            AggregateStore store, AggregateType<Opinion> opinionType, OpinionEvents events, MongoTemplate template) {
        return new MongoOpinions(store, opinionType, events, template);
    }

    @Bean
    Moments moments(Clock clock, Calendar calendar, Lines lines, Officeholders offices) {
        return new Moments(clock, calendar, lines, offices);
    }

    @Bean
    Texts texts(Vault vault) {
        return new Texts(vault);
    }

    @Bean
    Askers askers(Seals seals) {
        return new Askers(seals);
    }

    @Bean
    Indexes opinionIndexes() {
        return Indexes.of(
                COLLECTION,
                new Index().on("state.holding.holders", Direction.ASC).on("state.rank", Direction.ASC),
                new Index().on("state.raised.union", Direction.ASC).on("state.rank", Direction.ASC),
                new Index().on("state.raised.asker.member", Direction.ASC).on("state.age", Direction.DESC),
                new Index().on("state.raised.union", Direction.ASC).on("state.shown", Direction.DESC),
                new Index().on("state.raised.asker.tag", Direction.ASC).on("state.age", Direction.DESC));
    }

    /** Days are kept as text: as instants they would shift with the machine's time zone. */
    static StateCodec<Opinion> codec() {
        var conversions = new MongoCustomConversions(List.of(new DayToText(), new TextToDay()));
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.afterPropertiesSet();
        return new Ranked(new RecordCodecs(converter)
                .of(OpinionSnapshot.class, Opinion::snapshot, (id, state) -> Opinion.restore(state)));
    }

    /** Adds what the queues sort by. */
    private record Ranked(StateCodec<Opinion> plain) implements StateCodec<Opinion> {
        @Override
        public Document write(Opinion opinion) {
            OpinionSnapshot it = opinion.snapshot();
            return plain.write(opinion)
                    .append("rank", Opinions.rank(it))
                    .append("age", Opinions.age(it))
                    .append("shown", Opinions.shown(it));
        }

        @Override
        public Opinion read(String id, Document state) {
            return plain.read(id, state);
        }
    }

    @WritingConverter
    private static final class DayToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class TextToDay implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
