package org.guildhall.member;

import java.nio.file.Path;
import org.guildhall.platform.test.OpenApiDrift;
import org.guildhall.platform.test.TestInstallation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MemberServiceTest
class OpenApiIT {

    @Autowired
    private TestInstallation installation;

    @Test
    void tellsWhatTheCodeDoes() {
        OpenApiDrift.check(installation.as(null), Path.of("contracts/openapi.json"));
    }
}
