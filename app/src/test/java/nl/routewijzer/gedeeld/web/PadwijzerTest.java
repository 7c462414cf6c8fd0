package nl.routewijzer.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;

/** Every address is answered by who answered it before; only the seeking is shorter. */
class PadwijzerTest {

    private final List<String> gevraagd = new ArrayList<>();

    private final Padwijzer wijzer = new Padwijzer() {
        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo weg, HttpServletRequest verzoek) {
            gevraagd.addAll(weg.getPatternValues());
            return super.getMatchingMapping(weg, verzoek);
        }
    };

    @BeforeEach
    void wegen() {
        for (var pad : List.of(
                "/",
                "/jongeren",
                "/jongeren/{id}",
                "/jongeren/nieuw",
                "/jongeren/{id}/plan",
                "/gesprekken/{id}",
                "/lang/**",
                "/lang/{id}/kort")) {
            wijzer.registerMapping(
                    RequestMappingInfo.paths(pad)
                            .methods(RequestMethod.GET)
                            .options(wijzer.getBuilderConfiguration())
                            .build(),
                    this,
                    methode());
        }
    }

    private static Method methode() {
        try {
            return PadwijzerTest.class.getDeclaredMethod("wegen");
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable HandlerMethod zoek(String methode, String pad) throws Exception {
        var verzoek = new MockHttpServletRequest(methode, pad);
        ServletRequestPathUtils.parseAndCache(verzoek);
        gevraagd.clear();
        return wijzer.lookupHandlerMethod(pad, verzoek);
    }

    @Test
    void vraagt_alleen_wegen_met_dezelfde_woorden() throws Exception {
        assertThat(zoek("GET", "/jongeren/17/plan")).isNotNull();
        assertThat(gevraagd).containsExactly("/jongeren/{id}/plan");
        assertThat(zoek("GET", "/jongeren/17")).isNotNull();
        assertThat(gevraagd).containsExactly("/jongeren/{id}");
        assertThat(zoek("GET", "/jongeren/nieuw")).isNotNull();
        assertThat(gevraagd).containsExactly("/jongeren/nieuw");
        assertThat(zoek("GET", "/")).isNotNull();
        assertThat(gevraagd).containsExactly("/");
    }

    @Test
    void vraagt_bij_een_woord_dat_geen_weg_heeft_die_van_dezelfde_lengte() throws Exception {
        assertThat(zoek("GET", "/jongeren/sam")).isNotNull();
        assertThat(gevraagd).containsExactlyInAnyOrder("/jongeren/{id}", "/jongeren/nieuw");
    }

    @Test
    void vindt_een_weg_met_een_id_als_het_woord_er_op_die_manier_niet_is() throws Exception {
        wijzer.registerMapping(
                RequestMappingInfo.paths("/jongeren/{id}")
                        .methods(RequestMethod.POST)
                        .options(wijzer.getBuilderConfiguration())
                        .build(),
                this,
                methode());
        assertThat(zoek("POST", "/jongeren/nieuw")).isNotNull();
    }

    @Test
    void vindt_een_woord_dat_anders_geschreven_is() throws Exception {
        assertThat(zoek("GET", "/%6Aongeren/17/plan")).isNotNull();
        assertThat(gevraagd).containsExactly("/jongeren/{id}/plan");
    }

    @Test
    void zoekt_wat_het_niet_vindt_onder_alle() throws Exception {
        assertThat(zoek("GET", "/lang/en/breed")).isNotNull();
        assertThat(gevraagd).contains("/lang/**", "/gesprekken/{id}");
        assertThat(zoek("GET", "/niets/17")).isNull();
        assertThatThrownBy(() -> zoek("POST", "/jongeren/17"))
                .isInstanceOf(HttpRequestMethodNotSupportedException.class);
    }
}
