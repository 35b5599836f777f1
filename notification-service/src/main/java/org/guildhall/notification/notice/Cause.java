package org.guildhall.notification.notice;

import java.time.Instant;
import java.util.Map;
import org.guildhall.notification.inbox.Telling.Thing;

/**
 * A foreign event as the service understands it: its id, what it is about, and the fields kinds may name. The subject is
 * what later facts may stamp; the thing is what an open page may fetch anew.
 */
public record Cause(String event, String type, Instant at, String subject, Thing about, Map<String, Object> facts) {}
