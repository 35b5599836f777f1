package org.guildhall.feedback;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of this service: the college's time zone, how often the quiet room is emptied, where the keys are. */
@ConfigurationProperties("guildhall.feedback")
public record FeedbackProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("PT6H") Duration releaseEvery,
        @DefaultValue("18") int zeroBits,
        @DefaultValue("10") int opinionsADay,
        Path keystore,
        Path keystorePassword) {}
