package org.guildhall.activity.feeds.ics;

import org.guildhall.activity.details.Names;
import org.guildhall.activity.feeds.Feed;
import org.guildhall.activity.feeds.FeedEntry;
import org.guildhall.activity.feeds.Standing;

/** The few words a feed needs, in the language its address asks for. */
enum FeedWords {
    ZH("我的活动", "%s · 活动", "候补：%s", "已取消", "已延期，新时间待定"),
    EN("My activities", "%s: activities", "Waiting list: %s", "Cancelled", "Postponed; the new time is not known yet");

    private final String mine;
    private final String ofUnion;
    private final String waiting;
    private final String cancelled;
    private final String postponed;

    FeedWords(String mine, String ofUnion, String waiting, String cancelled, String postponed) {
        this.mine = mine;
        this.ofUnion = ofUnion;
        this.waiting = waiting;
        this.cancelled = cancelled;
        this.postponed = postponed;
    }

    String name(Feed feed) {
        return feed.names() == null ? mine : ofUnion.formatted(pick(feed.names()));
    }

    String summary(FeedEntry entry) {
        String title = pick(entry.title());
        return entry.waiting() ? waiting.formatted(title) : title;
    }

    /** Why it was called off stands first. */
    String description(FeedEntry entry) {
        String description = pick(entry.description());
        if (entry.standing() == Standing.ON) {
            return description;
        }
        String word = entry.standing() == Standing.POSTPONED ? postponed : cancelled;
        String why = entry.reason() == null ? "" : " · " + entry.reason();
        return (word + why + "\n" + description).strip();
    }

    private String pick(Names names) {
        String wanted = this == EN ? names.en() : names.zh();
        return wanted.isBlank() ? (this == EN ? names.zh() : names.en()) : wanted;
    }
}
