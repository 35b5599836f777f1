package org.guildhall.insight.board;

import java.util.SortedMap;

/** What each board last showed of its small cells; shared, so that all instances show the same. */
public interface Releases {

    Release of(String scope);

    /** Compare-and-set; false if another instance released first. */
    boolean replace(Release before, SortedMap<Integer, Integer> shown);

    /** Counts shown by grade, and how often they have changed. */
    record Release(String scope, int number, SortedMap<Integer, Integer> shown) {}
}
