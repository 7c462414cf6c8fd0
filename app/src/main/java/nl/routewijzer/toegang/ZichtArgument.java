package nl.routewijzer.toegang;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Zicht}, {@link Ingelogd} or {@link IngelogdeJongere} of who asks. */
@Component
class ZichtArgument implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> SOORTEN = Set.of(Zicht.class, Ingelogd.class, IngelogdeJongere.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return SOORTEN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer houder,
            NativeWebRequest verzoek,
            @Nullable WebDataBinderFactory binder) {
        if (parameter.getParameterType() == IngelogdeJongere.class) {
            return IngelogdeJongere.huidig().orElseThrow(ZichtArgument::niemand);
        }
        var wie = Ingelogd.huidig().orElseThrow(ZichtArgument::niemand);
        return parameter.getParameterType() == Zicht.class ? wie.zicht() : wie;
    }

    private static AuthenticationCredentialsNotFoundException niemand() {
        return new AuthenticationCredentialsNotFoundException("niet ingelogd");
    }
}
