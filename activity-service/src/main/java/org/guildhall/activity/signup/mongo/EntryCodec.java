package org.guildhall.activity.signup.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.guildhall.activity.signup.Consent;
import org.guildhall.activity.signup.Entry;
import org.guildhall.activity.signup.Entry.Remembered;
import org.guildhall.activity.signup.SignUpOutcome;
import org.guildhall.activity.signup.WaitingReason;

/** One entry as a small document; field names are short because a roster holds thousands. */
final class EntryCodec {
    private EntryCodec() {}

    /** The version is that of the write that stores the entry: it says which write put the member there. */
    static Document write(Entry entry, long version) {
        List<Document> commands = new ArrayList<>();
        entry.commands().forEach(command -> commands.add(write(command)));
        Document document = new Document("s", entry.state().name())
                .append("n", entry.ticket())
                .append("at", Date.from(entry.at()))
                .append("c", commands)
                .append("v", version);
        if (!entry.companions().isEmpty()) {
            document.append("p", entry.companions());
        }
        write(entry.consent(), document);
        return document;
    }

    private static void write(Consent consent, Document document) {
        if (!consent.slots().isEmpty()) {
            document.append("t", consent.slots().stream().sorted().toList());
        }
        if (consent.moves() > 0) {
            document.append("m", consent.moves());
        }
        Consent.Question question = consent.question();
        if (question != null) {
            document.append("q", new Document("m", question.moves()).append("u", Date.from(question.until())));
        }
    }

    private static Consent consent(Document document) {
        Document question = document.get("q", Document.class);
        return new Consent(
                Set.copyOf(document.getList("t", Integer.class, List.of())),
                document.get("m", 0),
                question == null
                        ? null
                        : new Consent.Question(
                                question.getInteger("m"), question.getDate("u").toInstant()));
    }

    private static Document write(Remembered command) {
        Document document = new Document("k", command.key())
                .append("h", command.hash())
                .append("at", Date.from(command.reply().at()));
        if (command.received() != null) {
            document.append("r", Date.from(command.received()));
        }
        if (command.reply() instanceof SignUpOutcome.Waiting waiting) {
            document.append("w", waiting.position()).append("y", waiting.why().name());
        }
        return document;
    }

    static Entry read(String member, Document document) {
        List<Remembered> commands = new ArrayList<>();
        document.getList("c", Document.class).forEach(command -> commands.add(remembered(command)));
        return new Entry(
                member,
                document.getList("p", String.class, List.of()),
                Entry.State.valueOf(document.getString("s")),
                document.getLong("n"),
                document.getDate("at").toInstant(),
                commands,
                consent(document));
    }

    private static Remembered remembered(Document document) {
        Instant at = document.getDate("at").toInstant();
        SignUpOutcome.Placed reply = document.containsKey("w")
                ? new SignUpOutcome.Waiting(
                        document.getInteger("w"), WaitingReason.valueOf(document.getString("y")), at)
                : new SignUpOutcome.Confirmed(at);
        return new Remembered(
                document.getString("k"), document.getString("h"), reply, RosterCodec.instant(document.getDate("r")));
    }
}
