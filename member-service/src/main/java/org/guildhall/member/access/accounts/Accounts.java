package org.guildhall.member.access.accounts;

import java.util.Optional;

/** The accounts of the college. */
public interface Accounts {

    /** The account with this id, active or not. */
    Optional<Account> find(String id);

    /** Adds it unless there is one with that id; gives the one that is there now. */
    Account addIfAbsent(Account account);

    /** Writes the attempt unless somebody else's was counted since {@code before} was read. */
    boolean count(Account before, Account attempted);

    /** Forgets the failures after a right password. */
    void clearFailures(String id);

    /** Gives a member the demo account of a role; the same role keeps its first member. */
    default void openDemo(String role, String member) {
        addIfAbsent(Account.demo(role, member));
    }

    /** The member behind the demo account of a role. */
    default Optional<String> demoMember(String role) {
        return find(Account.demoId(role)).filter(Account::active).map(Account::member);
    }
}
