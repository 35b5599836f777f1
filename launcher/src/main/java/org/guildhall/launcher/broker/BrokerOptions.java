package org.guildhall.launcher.broker;

import java.nio.file.Path;

/**
 * How an {@link EmbeddedBroker} is to run.
 *
 * @param folder where logs and cluster metadata live; made when missing
 * @param port of the clients' listener, 0 for a free one
 * @param controllerPort of the controller's listener, 0 for a free one
 * @param autoCreateTopics whether a client may create a topic by using it; true only in tests
 * @param partitions of topics created that way
 */
public record BrokerOptions(Path folder, int port, int controllerPort, boolean autoCreateTopics, int partitions) {

    /** The broker of the local run: exactly the topics of {@link Topics}. */
    public static BrokerOptions strict(Path folder, int port, int controllerPort) {
        return new BrokerOptions(folder, port, controllerPort, false, Topics.PARTITIONS);
    }

    /** A broker for tests on free ports, where any topic springs up with three partitions. */
    public static BrokerOptions forTests(Path folder) {
        return new BrokerOptions(folder, 0, 0, true, 3);
    }
}
