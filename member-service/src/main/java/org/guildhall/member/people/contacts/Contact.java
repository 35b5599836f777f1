package org.guildhall.member.people.contacts;

import org.guildhall.platform.event.Fact;
import org.guildhall.platform.store.Decision;
import org.jspecify.annotations.Nullable;

/** The mail address of one member, with consent and verification; it has the member's id. */
final class Contact {

    private final String member;
    private final State state;

    /** What is stored. */
    record State(@Nullable String address, boolean mailConsent, boolean verified) {}

    /** Body of {@code member.contact-changed.v1}. */
    record ContactChanged(String member, @Nullable String address, boolean mailConsent, boolean verified) {
        static final String TYPE = "member.contact-changed.v1";
    }

    Contact(String member, State state) {
        this.member = member;
        this.state = state;
    }

    static Decision<Contact, String> become(String member, @Nullable Contact before, State state) {
        if (before != null && before.state.equals(state)) {
            return Decision.unchanged(member);
        }
        Contact next = new Contact(member, state);
        return Decision.accept(next, member, next.changed());
    }

    State state() {
        return state;
    }

    Fact changed() {
        return Fact.of(
                ContactChanged.TYPE,
                new ContactChanged(member, state.address(), state.mailConsent(), state.verified()));
    }
}
