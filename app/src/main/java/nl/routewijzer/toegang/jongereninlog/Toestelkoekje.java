package nl.routewijzer.toegang.jongereninlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** By what a phone is known of which somebody said that it is his own. Not enough to come in: the pin goes with it. */
@Component
class Toestelkoekje {

    private final boolean veilig;

    Toestelkoekje(@Value("${server.servlet.session.cookie.secure:true}") boolean veilig) {
        this.veilig = veilig;
    }

    Optional<Geheim> lees(HttpServletRequest verzoek) {
        return Optional.ofNullable(verzoek.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(koekje ->
                        koekje.getName().equals(naam()) && !koekje.getValue().isBlank())
                .map(koekje -> new Geheim(koekje.getValue()))
                .findFirst();
    }

    void zet(Geheim toestel, HttpServletResponse antwoord) {
        schrijf(ResponseCookie.from(naam(), toestel.tekst()).maxAge(Pinpoort.TOESTEL), antwoord);
    }

    void vergeet(HttpServletResponse antwoord) {
        schrijf(ResponseCookie.from(naam(), "").maxAge(0), antwoord);
    }

    private void schrijf(ResponseCookie.ResponseCookieBuilder koekje, HttpServletResponse antwoord) {
        antwoord.addHeader(
                HttpHeaders.SET_COOKIE,
                koekje.path("/")
                        .httpOnly(true)
                        .secure(veilig)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private String naam() {
        return veilig ? "__Host-toestel" : "toestel";
    }
}
