package org.guildhall.activity.balance;

import java.util.List;
import org.guildhall.activity.semesters.Semester;

/** Where it is read what a union has planned. */
public interface Plans {
    /** A semester's activities that are not cancelled; drafts and what is for officers only when {@code everything}. */
    List<Planned> of(String union, Semester semester, boolean everything);
}
