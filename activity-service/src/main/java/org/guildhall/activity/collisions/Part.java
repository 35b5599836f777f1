package org.guildhall.activity.collisions;

/**
 * One thing a grade would miss or be late for.
 *
 * @param points of the score's hundred it would cause if it were alone, by people
 */
public record Part(int grade, Claim claim, double points) {}
