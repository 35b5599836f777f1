package org.guildhall.member;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guildhall.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;

/** The whole service, trusting the tokens of tests besides its own; all such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import({TestKeys.class, People.class})
public @interface MemberServiceTest {}
