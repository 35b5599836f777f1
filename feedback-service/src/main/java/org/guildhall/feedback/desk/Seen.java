package org.guildhall.feedback.desk;

import org.guildhall.feedback.opinion.Opinions.Kept;
import org.guildhall.feedback.opinion.asker.Person;

/** An opinion as one person may see it; {@code person} is how that person would be known as its asker. */
public record Seen(Kept kept, Sight sight, Person person) {}
