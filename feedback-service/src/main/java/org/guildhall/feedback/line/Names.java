package org.guildhall.feedback.line;

/** A name in the two languages of the product. */
public record Names(String zh, String en) {}
