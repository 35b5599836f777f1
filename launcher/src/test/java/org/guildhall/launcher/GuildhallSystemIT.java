package org.guildhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.guildhall.launcher.clock.SharedClock;
import org.guildhall.launcher.parts.Part;
import org.guildhall.launcher.parts.PartStatus;
import org.guildhall.launcher.parts.Progress;
import org.junit.jupiter.api.Test;

/** The ground of a system, store and broker, as the processes the script starts too. */
class GuildhallSystemIT {

    private static GuildhallSystem.Options ground() {
        GuildhallSystem.Options options = GuildhallSystem.Options.everything(GuildhallSystem.repository());
        return new GuildhallSystem.Options(options.repository(), options.parts(), false, Progress.silent())
                .only(Part.STORE, Part.BROKER);
    }

    private static PartStatus.State state(GuildhallSystem system, Part part) {
        return system.status().stream()
                .filter(status -> status.part() == part)
                .map(PartStatus::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsWhatWasWrittenWhenAPartIsKilledAndLeavesNothingBehind() {
        GuildhallSystem system = GuildhallSystem.start(ground());
        Path log = system.log(Part.STORE);
        try (system;
                MongoClient client = MongoClients.create(system.storeUri())) {
            MongoCollection<Document> things = client.getDatabase("hall").getCollection("things");
            things.insertOne(new Document("_id", 1));
            SharedClock clock = new SharedClock(system.bootstrapServers());
            assertThat(clock.offset()).isZero();
            clock.set(Duration.ofDays(3));

            system.kill(Part.STORE);
            system.kill(Part.BROKER);
            assertThat(state(system, Part.STORE)).isEqualTo(PartStatus.State.DIED);
            system.restart(Part.STORE);
            system.restart(Part.BROKER);

            assertThat(state(system, Part.STORE)).isEqualTo(PartStatus.State.RUNNING);
            assertThat(things.countDocuments()).isEqualTo(1);
            assertThat(clock.offset()).isEqualTo(Duration.ofDays(3));
            assertThat(log).exists();
        }
        assertThat(log).doesNotExist();
    }

    @Test
    void severalSystemsRunBesideEachOther() {
        try (GuildhallSystem one = GuildhallSystem.start(ground().only(Part.STORE));
                GuildhallSystem other = GuildhallSystem.start(ground().only(Part.STORE))) {
            assertThat(one.storeUri()).isNotEqualTo(other.storeUri());
        }
    }
}
