package org.guildhall.notification.kind;

/** One text in both languages. */
public record Words(String zh, String en) {

    public Words {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
