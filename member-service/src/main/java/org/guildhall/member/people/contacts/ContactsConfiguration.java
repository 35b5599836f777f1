package org.guildhall.member.people.contacts;

import java.util.List;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.RecordCodecs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How contacts are stored; their topic is heard by notification-service alone. */
@Configuration(proxyBeanMethods = false)
class ContactsConfiguration {

    @Bean
    AggregateType<Contact> contactType(RecordCodecs codecs) {
        return AggregateType.of(
                        "contact",
                        "contacts",
                        "member.contacts",
                        codecs.of(Contact.State.class, Contact::state, Contact::new))
                .restatedBy(contact -> List.of(contact.changed()));
    }
}
