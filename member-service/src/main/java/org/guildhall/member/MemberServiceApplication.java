package org.guildhall.member;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts member-service: people, posts, and the sign-in server. */
@SpringBootApplication
@EnableScheduling
public class MemberServiceApplication {

    /** Starts the service; settings come from the environment. */
    public static void main(String[] args) {
        SpringApplication.run(MemberServiceApplication.class, args);
    }
}
