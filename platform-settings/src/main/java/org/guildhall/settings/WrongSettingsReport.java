package org.guildhall.settings;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows wrong settings as one list in place of a stack trace. */
public final class WrongSettingsReport extends AbstractFailureAnalyzer<WrongSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongSettingsException wrong) {
        String list = wrong.complaints().stream().map(each -> "  - " + each).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "These settings are wrong or missing:\n\n" + list,
                "Correct them in the environment, or as files of these names among the secrets; docs/operations.md lists"
                        + " every setting.",
                wrong);
    }
}
