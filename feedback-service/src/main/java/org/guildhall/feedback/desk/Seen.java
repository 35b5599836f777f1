package org.guildhall.feedback.desk;

import org.guildhall.feedback.opinion.Opinions.Kept;

/** An opinion as one person may see it. */
public record Seen(Kept kept, Sight sight) {}
