package org.guildhall.bench.check;

import java.util.Set;

/** What one consumer of a roster's facts shows of it: who sits, who waits, and the counts it gives out. */
public record Projection(String name, Set<String> seated, Set<String> waiting, int taken, int waits) {}
