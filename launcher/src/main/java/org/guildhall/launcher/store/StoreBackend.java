package org.guildhall.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Takes the commands off the wire and sends each one through {@link GroupCommit} as its kind demands. */
final class StoreBackend extends AbstractMongoBackend {

    private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findandmodify");
    private static final Set<String> DEFINITIONS =
            Set.of("create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection");

    private final MVStore store;
    private final GroupCommit commits;

    StoreBackend(MVStore store, GroupCommit commits) {
        this.store = store;
        this.commits = commits;
        StoreDatabase.namesIn(store).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, store, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            Document answer = super.handleCommand(channel, database, "ismaster", query);
            answer.put("isWritablePrimary", true);
            return answer;
        }
        if (CHANGES.contains(name) || writesItsResult(query)) {
            return commits.change(() -> counted(name, super.handleCommand(channel, database, command, query), query));
        }
        if (DEFINITIONS.contains(name)) {
            return commits.define(() -> super.handleCommand(channel, database, command, query));
        }
        Document answer = commits.read(() -> super.handleCommand(channel, database, command, query));
        if (query.get("readConcern") instanceof Document concern && "majority".equals(concern.get("level"))) {
            commits.settle();
        }
        return answer;
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getLast() instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    /** The library counts refused rows of a bulk insert as inserted ones; this puts it right. */
    private static Document counted(String name, Document answer, Document query) {
        if (name.equals("insert") && answer.get("writeErrors") instanceof List<?> errors) {
            boolean ordered = !Boolean.FALSE.equals(query.get("ordered"));
            int given = query.get("documents") instanceof List<?> documents ? documents.size() : 0;
            int first =
                    errors.getFirst() instanceof Document error && error.get("index") instanceof Integer at ? at : 0;
            answer.put("n", ordered ? first : given - errors.size());
        }
        return answer;
    }
}
