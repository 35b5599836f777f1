package org.guildhall.platform.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Problem details (RFC 9457) with a stable type and code and a title in the caller's language. */
public final class Problem {
    private static final String TYPE = "https://guildhall.example/problems/";

    private Problem() {}

    /** In the language of the request at hand. */
    public static ProblemDetail of(HttpStatusCode status, String code, MessageSource texts) {
        return of(status, code, texts, language(LocaleContextHolder.getLocale()));
    }

    static ProblemDetail of(HttpStatusCode status, String code, MessageSource texts, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(texts.getMessage("problem." + code, null, code, locale));
        problem.setProperty("code", code);
        return problem;
    }

    /** Chinese unless the caller asks for English first. */
    static Locale language(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
