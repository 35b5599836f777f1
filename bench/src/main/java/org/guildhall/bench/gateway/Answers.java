package org.guildhall.bench.gateway;

import org.guildhall.bench.proof.Delays;

/** What a stretch of load was answered: how many were good, put off with a time to come back, or wrong; and the waits. */
record Answers(double seconds, long good, long putOff, long wrong, Delays waits) {

    double goodPerSecond() {
        return good / seconds;
    }
}
