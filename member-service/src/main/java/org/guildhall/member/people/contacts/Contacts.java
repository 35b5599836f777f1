package org.guildhall.member.people.contacts;

import org.guildhall.platform.store.AggregateStore;
import org.guildhall.platform.store.AggregateType;
import org.guildhall.platform.store.Command;
import org.springframework.stereotype.Service;

/** Keeps the mail addresses of members. */
@Service
public class Contacts {

    private final AggregateStore store;
    private final AggregateType<Contact> type;

    Contacts(AggregateStore store, AggregateType<Contact> type) {
        this.store = store;
        this.type = type;
    }

    /** Records an imported, verified address; consent to mail is the member's own. */
    public void record(String member, String address, boolean mailConsent, Command command) {
        Contact.State state = new Contact.State(address, mailConsent, true);
        store.execute(type, member, command, String.class, contact -> Contact.become(member, contact, state));
    }
}
