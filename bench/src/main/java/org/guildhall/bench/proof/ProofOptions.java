package org.guildhall.bench.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What every command of proofs can be told; mixed in. */
public final class ProofOptions {

    @Option(names = "--write", description = "renew the section of docs/proof.md")
    private boolean write;

    @Option(names = "--lines", hidden = true, description = "a line for each finding, for another command to read")
    private boolean lines;

    /** Tells the proof, keeps it if asked to, and gives the exit code: 1 when a goal was missed. */
    public int present(Path repository, String name, String title, String command, List<Finding> findings)
            throws IOException {
        Proof proof = new Proof(name, title, command, Circumstances.now(), findings);
        proof.print(System.out);
        if (lines) {
            findings.forEach(finding -> System.out.println(finding.line()));
        }
        if (write) {
            proof.write(repository.resolve("docs/proof.md"));
        }
        return proof.holds() ? 0 : 1;
    }
}
