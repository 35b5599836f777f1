package org.guildhall.feedback.desk;

/** As what somebody sees an opinion; who is none of these is told that it does not exist. */
public enum Sight {
    ASKER,
    HOLDER,
    DEPARTMENT
}
