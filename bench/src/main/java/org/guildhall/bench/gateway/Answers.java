package org.guildhall.bench.gateway;

import java.util.List;

/** What a stretch of load was answered: how many were good, put off with a time to come back, or wrong; and the waits. */
record Answers(double seconds, long good, long putOff, long wrong, List<Long> sortedNanos) {

    double goodPerSecond() {
        return good / seconds;
    }

    double percentileMillis(int percent) {
        return sortedNanos.isEmpty()
                ? 0
                : sortedNanos.get(Math.min(sortedNanos.size() - 1, sortedNanos.size() * percent / 100)) / 1e6;
    }
}
