package org.guildhall.member.access.signin;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.guildhall.member.access.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signs a visitor in as one of the demo's people without a password; outside the demo it does not exist. */
@Controller
@Hidden
@Profile("demo")
class DemoSignInController {

    private final Accounts accounts;
    private final SignInPage page;
    private final SignInDoor door;

    DemoSignInController(Accounts accounts, SignInPage page, SignInDoor door) {
        this.accounts = accounts;
        this.page = page;
        this.door = door;
    }

    @PostMapping("/login/demo")
    @Nullable
    ModelAndView signIn(
            @RequestParam String role,
            @RequestParam(name = "continue", required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletResponse response) {
        SignInPage.Asked asked = new SignInPage.Asked(lang, Continuation.of(next), false);
        Optional<DemoRole> known = DemoRole.of(role);
        if (known.isEmpty()) {
            return page.show(asked, "problem.role", HttpStatus.BAD_REQUEST);
        }
        Optional<String> member = accounts.demoMember(known.get().key());
        return member.isEmpty()
                ? page.show(asked, "problem.preparing", HttpStatus.SERVICE_UNAVAILABLE)
                : door.enter(member.get(), asked.next(), response);
    }
}
