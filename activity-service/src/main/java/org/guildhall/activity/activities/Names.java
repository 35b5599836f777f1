package org.guildhall.activity.activities;

/** The same words in Chinese and English. */
public record Names(String zh, String en) {}
