package org.guildhall.directory;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
        Locale language = LocaleContextHolder.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
        problem.setType(URI.create("https://guildhall.example/problems/directory-not-ready"));
        problem.setTitle(texts.getMessage("problem.directory-not-ready", null, "directory-not-ready", language));
        problem.setProperty("code", "directory-not-ready");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(problem);
    }
}
