package org.guildhall.feedback.opinion.asker;

import org.guildhall.feedback.privacy.Owner;
import org.guildhall.feedback.privacy.Seal;
import org.guildhall.feedback.privacy.Seals;

/** Makes and recognises the askers of confidential opinions. */
public final class Askers {

    private final Seals seals;

    public Askers(Seals seals) {
        this.seals = seals;
    }

    public Asker confidential(String opinion, String member) {
        return Asker.confidential(seals.seal(new Owner("opinions", opinion), member), seals.tag(member));
    }

    /** The same asker under the current seal and tag keys. */
    public Asker resealed(String opinion, Asker asker) {
        return asker.seal() == null ? asker : confidential(opinion, open(opinion, asker.seal()));
    }

    /** A member as the asker of opinions in this mode. */
    public Person person(Mode mode, String member) {
        return mode == Mode.CONFIDENTIAL ? tags(member) : new Person.Member(member);
    }

    public Person.TagBearer tags(String member) {
        return new Person.TagBearer(seals.tags(member));
    }

    /** Who wrote; the caller has made sure, and noted down, that this may be asked. */
    public String open(String opinion, Seal seal) {
        return seals.open(new Owner("opinions", opinion), seal);
    }
}
