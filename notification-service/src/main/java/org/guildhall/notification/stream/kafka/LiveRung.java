package org.guildhall.notification.stream.kafka;

import java.util.List;
import org.guildhall.notification.inbox.Bell.Arrival;

/** What one instance tells the others: rows it has just made, so that they tell their own pages. */
record LiveRung(String origin, List<Arrival> arrivals) {}
