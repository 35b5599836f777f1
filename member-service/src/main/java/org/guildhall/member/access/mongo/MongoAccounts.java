package org.guildhall.member.access.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.guildhall.member.access.accounts.Account;
import org.guildhall.member.access.accounts.Accounts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Accounts in the store, found by their id alone. */
@Repository
class MongoAccounts implements Accounts {

    private final MongoOperations mongo;

    MongoAccounts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Account> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Account.class));
    }

    @Override
    public Account addIfAbsent(Account account) {
        return find(account.id()).orElseGet(() -> {
            try {
                return mongo.insert(account);
            } catch (DuplicateKeyException e) {
                return find(account.id()).orElseThrow();
            }
        });
    }

    @Override
    public boolean count(Account before, Account attempted) {
        Criteria same = where("_id").is(before.id()).and("failures").is(before.failures());
        Update update = new Update().set("failures", attempted.failures());
        Update whole = attempted.waitUntil() == null
                ? update.unset("waitUntil")
                : update.set("waitUntil", attempted.waitUntil());
        return mongo.updateFirst(query(same), whole, Account.class).getMatchedCount() == 1;
    }

    @Override
    public void clearFailures(String id) {
        mongo.updateFirst(
                query(where("_id").is(id)), new Update().set("failures", 0).unset("waitUntil"), Account.class);
    }
}
