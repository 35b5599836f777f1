package org.guildhall.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A main class of this module in a JVM of its own, so that it can be killed for real. */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final long startMillis;

    private ChildProcess(Process process, long startMillis) {
        this.process = process;
        this.startMillis = startMillis;
    }

    /** Starts it and returns when it prints a line with the word ready. */
    public static ChildProcess start(Class<?> main, Object... arguments) throws IOException {
        long begin = System.nanoTime();
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Arrays.stream(arguments).map(String::valueOf).forEach(line::add);
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String text = output.readLine(); text != null; text = output.readLine()) {
            if (text.contains("ready")) {
                return new ChildProcess(process, (System.nanoTime() - begin) / 1_000_000);
            }
        }
        throw new IOException(main.getSimpleName() + " ended before it was ready");
    }

    /** Milliseconds from the start of the JVM to readiness. */
    public long startMillis() {
        return startMillis;
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
