package org.guildhall.bench.gateway;

import java.time.Duration;
import org.guildhall.bench.proof.Delays;

/**
 * What a stretch of load was answered: how many were good, and good before it ended, put off with a time to come back, or
 * wrong; and the waits of the good ones.
 */
record Answers(Duration length, long goodInTime, long good, long putOff, long wrong, Delays waits) {

    double goodPerSecond() {
        return goodInTime * 1e3 / length.toMillis();
    }
}
