package nl.routewijzer.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Zicht} or {@link Ingelogd} of who asks. */
@Component
class ZichtArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Zicht.class || parameter.getParameterType() == Ingelogd.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer houder,
            NativeWebRequest verzoek,
            @Nullable WebDataBinderFactory binder) {
        var wie = Ingelogd.huidig().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("niet ingelogd"));
        return parameter.getParameterType() == Zicht.class ? wie.zicht() : wie;
    }
}
