package org.guildhall.feedback.desk;

import org.guildhall.feedback.opinion.Kind;

/** What a signed-in asker hands in. */
public record NewOpinion(String union, Kind kind, String category, String text) {}
