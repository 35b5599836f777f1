package org.guildhall.platform.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.guildhall.platform.store.PayloadMismatchException;
import org.guildhall.platform.store.RefusedException;
import org.guildhall.platform.store.StaleVersionException;
import org.guildhall.platform.store.StoreBusyException;
import org.guildhall.platform.store.UnknownOutcomeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Every error of the HTTP API as one shape: what is wrong, in which field, what to do; never a stack trace. */
@RestControllerAdvice
public final class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final MessageSource texts;

    public Problems(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException e) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, e.refusal().code());
        e.refusal().details().forEach(problem::setProperty);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFound e) {
        return answer(problem(HttpStatus.NOT_FOUND, "not-found"));
    }

    @ExceptionHandler
    ResponseEntity<Object> forbidden(Forbidden e) {
        return answer(problem(HttpStatus.FORBIDDEN, String.valueOf(e.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException e) {
        return answer(problem(HttpStatus.FORBIDDEN, "forbidden"));
    }

    @ExceptionHandler
    ResponseEntity<Object> badInput(BadInput e) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, e.code());
        problem.setProperty("field", e.field());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException e) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid");
        problem.setProperty("field", e.getName());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> precondition(PreconditionMissing e) {
        return answer(problem(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing"));
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(StaleVersionException e) {
        return answer(problem(HttpStatus.PRECONDITION_FAILED, "stale"));
    }

    @ExceptionHandler
    ResponseEntity<Object> reused(PayloadMismatchException e) {
        return answer(problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused"));
    }

    @ExceptionHandler
    ResponseEntity<Object> busy(StoreBusyException e) {
        return later(Math.max(1, e.retryAfter().toSeconds()));
    }

    @ExceptionHandler({DataAccessException.class, UnknownOutcomeException.class, com.mongodb.MongoException.class})
    ResponseEntity<Object> storeAway(RuntimeException e) {
        LOG.warn("the store does not answer: {}", e.toString());
        return later(2);
    }

    @ExceptionHandler
    ResponseEntity<Object> bug(Exception e, WebRequest request) {
        LOG.error("unexpected on {}", request.getDescription(false), e);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "malformed");
        if (e.getCause() instanceof DatabindException cause && !cause.getPath().isEmpty()) {
            problem.setProperty("field", path(cause));
        }
        return answer(problem);
    }

    private static String path(DatabindException cause) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : cause.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, String>> errors = e.getBindingResult().getFieldErrors().stream()
                .map(error -> Map.of("field", error.getField(), "message", message(error)))
                .toList();
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid");
        if (!errors.isEmpty()) {
            problem.setProperty("field", errors.getFirst().get("field"));
            problem.setProperty("errors", errors);
        }
        return answer(problem);
    }

    private static String message(FieldError error) {
        return String.valueOf(error.getDefaultMessage());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problem(HttpStatus.BAD_REQUEST, "invalid"));
    }

    /** Whatever Spring itself refuses (405, 406, 415, missing parameter …) in the same shape. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String code = status.value() == 404 ? "not-found" : "http-" + status.value();
        return ResponseEntity.status(status).headers(headers).body(problem(status, code));
    }

    private ResponseEntity<Object> later(long seconds) {
        long after = seconds + ThreadLocalRandom.current().nextLong(2);
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "busy");
        problem.setProperty("retryAfter", after);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(after))
                .body(problem);
    }

    private ProblemDetail problem(HttpStatusCode status, String code) {
        return Problem.of(status, code, texts);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
