package org.guildhall.directory;

import org.guildhall.platform.web.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Actor} behind the token. */
final class ActorArgumentResolver implements HandlerMethodArgumentResolver {
    private final Directory directory;

    ActorArgumentResolver(Directory directory) {
        this.directory = directory;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            throw new AuthenticationCredentialsNotFoundException("no token");
        }
        Actor actor = directory.actor(principal.getName()).orElse(null);
        if (actor == null) {
            if (!directory.ready()) {
                throw new DirectoryNotReady();
            }
            throw new Forbidden("not-a-member");
        }
        if (!actor.card().active()) {
            throw new Forbidden("not-a-member");
        }
        return actor;
    }
}
