package org.guildhall.activity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Plans activities, promises them, and fills their seats fairly. */
@SpringBootApplication
public class ActivityServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ActivityServiceApplication.class, arguments);
    }
}
