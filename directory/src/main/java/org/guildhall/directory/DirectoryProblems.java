package org.guildhall.directory;

import org.guildhall.platform.web.Problem;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a caller to come back when the directory has been read. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
final class DirectoryProblems {
    private static final String SECONDS = "2";
    private final MessageSource texts;

    DirectoryProblems(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notReady(DirectoryNotReady e) {
        ProblemDetail problem = Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "directory-not-ready", texts);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(problem);
    }
}
