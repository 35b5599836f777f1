package org.guildhall.platform.relay;

/** Who publishes: the service's name and the prefix of this installation's topics. */
public record Origin(String service, String topicPrefix) {}
