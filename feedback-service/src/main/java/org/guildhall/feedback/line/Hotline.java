package org.guildhall.feedback.line;

/** Whom to call at any hour; shown wherever somebody may be in need. */
public record Hotline(Names names, String phone) {}
