package org.guildhall.activity.details;

/** The same words in Chinese and English. */
public record Names(String zh, String en) {}
