package org.guildhall.activity.promises;

import java.util.List;

/** Where promises are read. */
public interface Promises {
    /** Those of a union that came to their end in a semester, in that order; at most a few hundred. */
    List<Promise> of(String union, String semester);
}
