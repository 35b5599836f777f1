package org.guildhall.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class TroubleTests {

    private static MongoWriteException refused(int code) {
        return new MongoWriteException(
                new WriteError(code, "refused", new BsonDocument()), new ServerAddress(), Set.of());
    }

    @Test
    void lostStorePasses() {
        assertThat(Trouble.passes(new MongoSocketException("lost", new ServerAddress())))
                .isTrue();
    }

    @Test
    void raceOfTwoInstancesPasses() {
        assertThat(Trouble.passes(refused(112))).isTrue();
        assertThat(Trouble.passes(refused(11_000))).isTrue();
    }

    @Test
    void documentTheStoreWillNeverTakeDoesNotPass() {
        assertThat(Trouble.passes(refused(2))).isFalse();
        assertThat(Trouble.passes(new IllegalStateException("a bug"))).isFalse();
    }
}
