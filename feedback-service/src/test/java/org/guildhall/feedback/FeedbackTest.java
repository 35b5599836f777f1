package org.guildhall.feedback;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guildhall.platform.test.ServiceTest;
import org.springframework.test.context.TestPropertySource;

/** The service in one context shared by all its ITs: light work, releases and hand-overs only when a test asks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(
        properties = {
            "guildhall.feedback.zero-bits=8",
            "guildhall.feedback.opinions-a-day=400",
            "guildhall.feedback.release-every=PT6H",
            "guildhall.feedback.successors-every=PT1H"
        })
public @interface FeedbackTest {}
