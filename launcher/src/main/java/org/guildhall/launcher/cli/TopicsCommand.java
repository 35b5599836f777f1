package org.guildhall.launcher.cli;

import java.util.concurrent.Callable;
import org.guildhall.launcher.broker.TopicMaker;
import org.guildhall.launcher.broker.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guildhall topics}: makes the topics on a broker that was not started here; those that exist stay as they are. */
@Command(
        name = "topics",
        description = "Create the topics that a broker does not have yet, each kept as long as it must be.")
final class TopicsCommand implements Callable<Integer> {

    @Option(names = "--replicas", description = "Copies the cluster keeps of each topic.", defaultValue = "1")
    private short replicas = 1;

    @Override
    public Integer call() {
        String servers = Console.installation().bootstrapServers();
        TopicMaker.create(servers, Topics.all(), replicas);
        Console.say("%d topics are on %s.".formatted(Topics.all().size(), servers));
        return 0;
    }
}
