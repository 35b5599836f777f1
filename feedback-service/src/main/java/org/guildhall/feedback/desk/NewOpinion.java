package org.guildhall.feedback.desk;

import org.guildhall.feedback.opinion.Kind;
import org.guildhall.feedback.opinion.Mode;

/** What a signed-in asker hands in. */
public record NewOpinion(String union, Mode mode, Kind kind, String category, String text) {}
