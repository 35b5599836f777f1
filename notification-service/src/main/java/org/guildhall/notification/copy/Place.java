package org.guildhall.notification.copy;

import java.util.List;

/** One entry of a roster and the people it stands for. */
public record Place(String id, List<String> people) {}
