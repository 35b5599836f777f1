package org.guildhall.activity.details;

/** How far an activity reaches; UNION is for members of the host union alone. */
public enum Circle {
    UNION,
    COLLEGE,
    SCHOOL,
    SOCIETY
}
