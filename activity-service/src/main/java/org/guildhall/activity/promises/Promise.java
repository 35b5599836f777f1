package org.guildhall.activity.promises;

import org.guildhall.activity.activities.PromiseEnd;

/** An announcement of a department that has come to its end: kept, broken or excused. */
public record Promise(String department, PromiseEnd end) {}
