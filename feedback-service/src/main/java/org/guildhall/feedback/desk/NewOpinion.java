package org.guildhall.feedback.desk;

import org.guildhall.feedback.opinion.asker.Mode;
import org.guildhall.feedback.opinion.text.Kind;

/** What a signed-in asker hands in. */
public record NewOpinion(String union, Mode mode, Kind kind, String category, String text) {}
