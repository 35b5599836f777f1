package org.guildhall.insight.sheet.kafka;

import org.jspecify.annotations.Nullable;

/** What this service reads of an activity's card. */
record ActivityTold(
        String activity,
        String union,
        String state,
        @Nullable String leadDepartment) {}
