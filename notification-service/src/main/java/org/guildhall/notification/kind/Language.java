package org.guildhall.notification.kind;

/** The languages every kind must speak. */
public enum Language {
    ZH,
    EN;

    /** The language of a locale tag; anything but English reads Chinese. */
    public static Language of(String tag) {
        return tag.startsWith("en") ? EN : ZH;
    }

    public String key() {
        return this == ZH ? "zh" : "en";
    }
}
