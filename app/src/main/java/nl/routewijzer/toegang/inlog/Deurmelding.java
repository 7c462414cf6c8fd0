package nl.routewijzer.toegang.inlog;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import org.springframework.http.HttpStatus;

/** What is said at the door. Who may not come in reads one and the same, whatever the reason. */
enum Deurmelding {
    GEEN_TOEGANG(HttpStatus.FORBIDDEN),
    TE_ZWAK(HttpStatus.FORBIDDEN),
    MISLUKT(HttpStatus.BAD_REQUEST),
    ONBEREIKBAAR(HttpStatus.SERVICE_UNAVAILABLE),
    NIET_INGESTELD(HttpStatus.OK),
    ONDERWEG(HttpStatus.OK),
    UITGELOGD(HttpStatus.OK),
    EVEN_WACHTEN(HttpStatus.TOO_MANY_REQUESTS);

    private final HttpStatus status;

    Deurmelding(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    String titel() {
        return t("inlogmelding." + name() + ".titel");
    }

    String uitleg() {
        return t("inlogmelding." + name() + ".uitleg");
    }
}
