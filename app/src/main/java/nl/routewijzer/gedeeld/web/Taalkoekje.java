package nl.routewijzer.gedeeld.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** In which language somebody chose to read on this browser: two letters, and nothing of who he is. */
@Component
class Taalkoekje {

    private static final Duration EEN_JAAR = Duration.ofDays(365);

    private final boolean veilig;

    Taalkoekje(@Value("${server.servlet.session.cookie.secure:true}") boolean veilig) {
        this.veilig = veilig;
    }

    Optional<Leestaal> lees(HttpServletRequest verzoek) {
        return Optional.ofNullable(verzoek.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(koekje -> koekje.getName().equals(naam()))
                .map(Cookie::getValue)
                .flatMap(code -> Leestalen.met(code).stream())
                .findFirst();
    }

    void zet(Leestaal taal, HttpServletResponse antwoord) {
        antwoord.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(naam(), taal.code())
                        .maxAge(EEN_JAAR)
                        .path("/")
                        .httpOnly(true)
                        .secure(veilig)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private String naam() {
        return veilig ? "__Host-taal" : "taal";
    }
}
