package org.guildhall.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem from where no controller is reached: filters and the security chain. */
public final class ProblemWriter {
    private final MessageSource texts;
    private final JsonMapper json;

    public ProblemWriter(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(
                        Problem.of(HttpStatus.valueOf(status), code, texts, Problem.language(request.getLocale()))));
    }
}
