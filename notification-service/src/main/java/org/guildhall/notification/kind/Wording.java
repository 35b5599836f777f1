package org.guildhall.notification.kind;

/** The two templates of a kind in one language. */
public record Wording(Template title, Template body) {}
