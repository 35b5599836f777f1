package org.guildhall.member.people.terms;

import org.guildhall.platform.migration.Indexes;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.RecordCodecs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

/** How terms are stored. */
@Configuration(proxyBeanMethods = false)
class TermsConfiguration {

    static final String COLLECTION = "terms";

    @Bean
    AggregateType<Term> termType(RecordCodecs codecs) {
        return AggregateType.of(
                        "term", COLLECTION, "member.events", codecs.of(Term.State.class, Term::state, Term::new))
                .restatedBy(Term::restated);
    }

    @Bean
    Indexes termIndexes() {
        return Indexes.of(COLLECTION, new Index(Terms.BY_UNION, Sort.Direction.ASC));
    }
}
