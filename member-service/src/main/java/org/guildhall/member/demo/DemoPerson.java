package org.guildhall.member.demo;

import java.util.UUID;
import org.guildhall.member.people.members.Member;

/** One person of the demo under an id that is the same in every installation. */
record DemoPerson(String id, Member.Entry entry) {

    private static final long BEGINNING = 1_788_192_000_000L;

    /** A UUIDv7 that depends on the number alone. */
    static String id(int number) {
        long time = BEGINNING + number;
        return new UUID(time << 16 | 0x7000L, 0x8000_0000_0000_0000L | number).toString();
    }

    String mail() {
        return entry.number() + "@mail.guildhall.example";
    }

    boolean mailConsent() {
        return entry.consents().contains("mail");
    }
}
