package org.guildhall.feedback;

import java.nio.file.Path;
import org.guildhall.platform.test.OpenApiDrift;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FeedbackTest
class OpenApiIT {

    @Autowired
    TestInstallation installation;

    @Test
    void theCommittedDocumentTellsWhatTheCodeDoes() {
        OpenApiDrift.check(installation.as(null), Path.of("contracts/openapi.json"));
    }
}
