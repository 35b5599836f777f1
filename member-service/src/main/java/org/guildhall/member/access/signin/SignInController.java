package org.guildhall.member.access.signin;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import org.guildhall.member.access.accounts.PasswordOutcome;
import org.guildhall.member.access.accounts.PasswordSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page and its form for number and password. */
@Controller
@Hidden
class SignInController {

    private final PasswordSignIn passwords;
    private final SignInPage page;
    private final SignInDoor door;

    SignInController(PasswordSignIn passwords, SignInPage page, SignInDoor door) {
        this.passwords = passwords;
        this.page = page;
        this.door = door;
    }

    @GetMapping("/login")
    ModelAndView show(
            @RequestParam(name = "continue", required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String form) {
        return page.show(new SignInPage.Asked(lang, Continuation.of(next), form != null), null, HttpStatus.OK);
    }

    @PostMapping("/login")
    @Nullable
    ModelAndView signIn(
            @RequestParam String number,
            @RequestParam String password,
            @RequestParam(name = "continue", required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletResponse response) {
        SignInPage.Asked asked = new SignInPage.Asked(lang, Continuation.of(next), true);
        return switch (passwords.signIn(number.strip(), password)) {
            case PasswordOutcome.SignedIn(String member) -> door.enter(member, asked.next(), response);
            case PasswordOutcome.Wrong() -> page.show(asked, "problem.wrong", HttpStatus.UNAUTHORIZED);
            case PasswordOutcome.Wait wait -> page.show(asked, "problem.wait", HttpStatus.TOO_MANY_REQUESTS);
            case PasswordOutcome.Busy() -> page.show(asked, "problem.busy", HttpStatus.SERVICE_UNAVAILABLE);
        };
    }
}
