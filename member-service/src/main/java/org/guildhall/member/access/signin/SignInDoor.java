package org.guildhall.member.access.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** Lets a person through: remembers the sign-in and goes on with what was asked before it. */
record SignInDoor(SignIns signIns, SignInCookie cookie) {

    @Nullable
    ModelAndView enter(String member, Continuation next, HttpServletResponse response) {
        cookie.set(response, signIns.begin(member));
        LoginEntryPoint.redirect(response, next.path());
        return null;
    }
}
