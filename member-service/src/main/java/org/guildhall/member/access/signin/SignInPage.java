package org.guildhall.member.access.signin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Draws the sign-in page: the list of roles in the demo, number and password otherwise or on request. */
record SignInPage(boolean demo) {

    /** One row of the list. */
    public record Row(String key, String sign, String name, String hint) {}

    /** What the browser asked for, carried from page to page. */
    record Asked(@Nullable String lang, Continuation next, boolean form) {}

    ModelAndView show(Asked asked, @Nullable String problem, HttpStatus status) {
        Texts texts = Texts.in(asked.lang());
        ModelAndView page = new ModelAndView("sign-in");
        page.setStatus(status);
        page.addObject("t", texts.words());
        page.addObject("lang", texts.lang());
        page.addObject("next", asked.next().path());
        page.addObject("demo", demo);
        page.addObject("form", asked.form() || !demo);
        page.addObject("roles", demo ? rows(texts) : List.of());
        page.addObject("problem", problem == null ? null : texts.words().get(problem));
        return page;
    }

    private static List<Row> rows(Texts texts) {
        List<Row> rows = new ArrayList<>();
        for (DemoRole role : DemoRole.values()) {
            String name = texts.words().getOrDefault("role." + role.key(), role.key());
            String hint = texts.words().getOrDefault("hint." + role.key(), "");
            rows.add(new Row(role.key(), role.sign(), name, hint));
        }
        return List.copyOf(rows);
    }
}
