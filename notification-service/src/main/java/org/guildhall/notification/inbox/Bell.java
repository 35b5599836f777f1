package org.guildhall.notification.inbox;

import java.util.List;

/** Rung once rows are acknowledged by the store, so that open pages hear of them at once. Never waits, never fails. */
public interface Bell {

    void ring(List<Arrival> arrivals);

    /** A row that has just been made. */
    record Arrival(String recipient, String notice, Telling.Thing about) {}
}
