package org.guildhall.platform.consumer;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteError;
import org.apache.kafka.common.KafkaException;
import org.guildhall.platform.store.StoreBusyException;
import org.guildhall.platform.store.UnknownOutcomeException;
import org.springframework.dao.DataAccessException;

/** Tells trouble of the store or the network, which passes by itself, from what would fail again for ever. */
final class Trouble {
    private static final int WRITE_CONFLICT = 112;

    private Trouble() {}

    static boolean passes(RuntimeException e) {
        return switch (e) {
            case MongoWriteException refused -> passes(refused.getError());
            case MongoBulkWriteException refused ->
                refused.getWriteErrors().stream().allMatch(Trouble::passes);
            case MongoException store -> true;
            case DataAccessException store -> true;
            case StoreBusyException store -> true;
            case UnknownOutcomeException store -> true;
            case KafkaException broker -> true;
            default -> false;
        };
    }

    /** A store that answers that it does not take this very document will not take it later either. */
    private static boolean passes(WriteError error) {
        return error.getCode() == WRITE_CONFLICT
                || error.getCategory() == ErrorCategory.DUPLICATE_KEY
                || error.getCategory() == ErrorCategory.EXECUTION_TIMEOUT;
    }
}
