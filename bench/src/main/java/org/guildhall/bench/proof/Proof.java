package org.guildhall.bench.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one command found: a section of {@code docs/proof.md} that the command itself writes, so that page and terminal
 * cannot differ.
 *
 * @param name a short stable name; a later run replaces the section of the same name
 * @param title what is claimed, as a heading
 * @param command how anybody repeats it
 * @param circumstances when and on what machine, see {@link Circumstances}
 * @param findings line by line
 */
public record Proof(String name, String title, String command, Circumstances circumstances, List<Finding> findings) {

    /** Whether no goal was missed. */
    public boolean holds() {
        return findings.stream().noneMatch(finding -> finding.verdict() == Finding.Verdict.MISSED);
    }

    /** Tells it on a terminal. */
    public void print(PrintStream out) {
        out.println(title);
        int width = findings.stream()
                .mapToInt(finding -> finding.what().length())
                .max()
                .orElse(0);
        for (Finding finding : findings) {
            String goal = finding.goal().isEmpty() ? "" : "   (goal " + finding.goal() + ")";
            String missed = finding.verdict() == Finding.Verdict.MISSED ? "   MISSED" : "";
            out.printf(
                    Locale.ROOT,
                    "  %-" + Math.max(1, width) + "s  %s%s%s%n",
                    finding.what(),
                    finding.found(),
                    goal,
                    missed);
        }
    }

    /** Writes or replaces this section of the page. */
    public void write(Path page) throws IOException {
        String before = Files.exists(page) ? Files.readString(page) : "";
        Pattern old =
                Pattern.compile(Pattern.quote(opening()) + ".*?" + Pattern.quote(closing()) + "\n?", Pattern.DOTALL);
        Matcher found = old.matcher(before);
        String after =
                found.find() ? found.replaceFirst(Matcher.quoteReplacement(section())) : before + "\n" + section();
        Files.writeString(page, after);
    }

    private String section() {
        StringBuilder text = new StringBuilder(opening());
        text.append("\n## ").append(title).append("\n\n");
        text.append('`')
                .append(command)
                .append("` · ")
                .append(circumstances.text())
                .append("\n\n");
        text.append("| what | found | goal | holds |\n|---|---|---|---|\n");
        for (Finding finding : findings) {
            text.append("| ")
                    .append(cell(finding.what()))
                    .append(" | ")
                    .append(cell(finding.found()))
                    .append(" | ")
                    .append(cell(finding.goal()))
                    .append(" | ")
                    .append(finding.verdict().word())
                    .append(" |\n");
        }
        return text.append(closing()).append('\n').toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private String opening() {
        return "<!-- " + name + " -->";
    }

    private String closing() {
        return "<!-- end of " + name + " -->";
    }
}
