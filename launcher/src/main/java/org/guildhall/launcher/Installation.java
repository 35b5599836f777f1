package org.guildhall.launcher;

import org.guildhall.launcher.parts.InternalClient;
import org.guildhall.launcher.parts.Part;

/** Where a whole Guildhall is reached, whoever started it. */
public interface Installation {

    /** The address people use, through the gateway. */
    String url();

    /** The address of one service past the gateway. */
    String url(Part part);

    /** The broker's address for Kafka clients. */
    String bootstrapServers();

    /** The store's address for MongoDB drivers, without a database. */
    String storeUri();

    /** A client for the services' internal addresses. */
    InternalClient internal();
}
