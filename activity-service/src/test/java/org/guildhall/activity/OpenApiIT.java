package org.guildhall.activity;

import java.nio.file.Path;
import org.guildhall.platform.test.OpenApiDrift;
import org.guildhall.platform.test.ServiceTest;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OpenApiIT {
    @Autowired
    TestInstallation installation;

    @Test
    void theCommittedDocumentTellsWhatTheCodeDoes() {
        OpenApiDrift.check(installation.as(null), Path.of("contracts/openapi.json"));
    }
}
