package nl.routewijzer.gedeeld.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Templates compiled into the jar, and static files that carry a mark of their content. */
@Configuration(proxyBeanMethods = false)
class WebInrichting implements WebMvcConfigurer {

    private static final Duration EEN_JAAR = Duration.ofDays(365);

    private final ObjectProvider<Taalwens> taalwens;

    WebInrichting(ObjectProvider<Taalwens> taalwens) {
        this.taalwens = taalwens;
    }

    @Bean
    static TemplateEngine sjablonen() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.routewijzer");
    }

    @Bean
    static WebMvcRegistrations wegen() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Padwijzer();
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry tussenstappen) {
        tussenstappen.addInterceptor(new Taalwijzer(taalwens));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry bestanden) {
        var lang = CacheControl.maxAge(EEN_JAAR).cachePublic().immutable();
        bestanden
                .addResourceHandler("/stijl/**")
                .addResourceLocations("classpath:/static/stijl/")
                .setCacheControl(lang);
        bestanden
                .addResourceHandler("/js/**")
                .addResourceLocations("classpath:/static/js/")
                .setCacheControl(lang);
        bestanden
                .addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(lang);
    }
}
