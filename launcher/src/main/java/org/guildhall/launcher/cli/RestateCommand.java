package org.guildhall.launcher.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.guildhall.launcher.parts.InternalClient;
import org.guildhall.launcher.parts.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guildhall restate <service>}: has a service tell its whole state anew, after a restore or a lost log. */
@Command(name = "restate", description = "Have a service publish the whole state of each of its aggregates again.")
final class RestateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "service", converter = PartConverter.class)
    private Part service = Part.MEMBER;

    @Override
    public Integer call() throws IOException {
        InternalClient.Answer answer = Console.installation().internal().post(service, "/internal/restate");
        Console.say(service.id() + ": " + answer.body());
        return answer.isFine() ? 0 : 1;
    }
}
