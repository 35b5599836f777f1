package org.guildhall.e2e;

import org.guildhall.launcher.GuildhallSystem;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** MongoDB and Kafka themselves under the services, where a Docker engine can get their images. */
final class Containers {
    private static final int MONGO_PORT = 27_017;
    private static final int KAFKA_PORT = 9_092;

    private Containers() {}

    static boolean wanted() {
        return System.getProperty("guildhall.backends", "embedded").equals("containers");
    }

    /** The containers end with this JVM. */
    @SuppressWarnings("resource")
    static GuildhallSystem start(GuildhallSystem.Options options) {
        MongoDBContainer mongo = new MongoDBContainer("mongo:8").withReplicaSet();
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1");
        mongo.start();
        kafka.start();
        System.out.println("Guildhall's system tests run on containers: " + mongo.getDockerImageName() + ", "
                + kafka.getDockerImageName());
        return GuildhallSystem.startBeside(options, mongo.getMappedPort(MONGO_PORT), kafka.getMappedPort(KAFKA_PORT));
    }
}
