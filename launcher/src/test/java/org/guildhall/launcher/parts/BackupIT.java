package org.guildhall.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bson.Document;
import org.guildhall.launcher.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup put back, rehearsed: what came after it is gone, what was lost since is there, and the services can know. */
class BackupIT {

    @TempDir
    private Path folder;

    @Test
    void bringsTheStoreBackToWhatItWasAndLeavesAWordForTheServices() {
        Home home = new Home(folder, folder.resolve("home"));
        Path backup = folder.resolve("backup");
        onStore(home, seats -> seats.insertOne(new Document("_id", "before")));
        Backup.take(home, backup);
        onStore(home, seats -> {
            seats.deleteOne(new Document("_id", "before"));
            seats.insertOne(new Document("_id", "after"));
        });

        Backup.putBack(backup, home);

        onStore(
                home,
                seats -> assertThat(seats.find())
                        .extracting(seat -> seat.get("_id"))
                        .containsExactly("before"));
        String first = Backup.word(home);
        assertThat(first).isNotBlank();
        Backup.putBack(backup, home);
        assertThat(Backup.word(home)).isNotEqualTo(first);
        assertThatIllegalArgumentException().isThrownBy(() -> Backup.take(home, backup));
    }

    private static void onStore(Home home, Consumer<MongoCollection<Document>> what) {
        try (EmbeddedStore store = EmbeddedStore.start(home.data(Part.STORE), 0);
                MongoClient client = MongoClients.create(store.uri())) {
            what.accept(client.getDatabase("activity").getCollection("seats"));
        }
    }
}
