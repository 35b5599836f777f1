package org.guildhall.insight.sheet.kafka;

/** What this service reads of an activity's card. */
record ActivityTold(String activity, String union, String state) {}
