package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.gedeeld.Bijvoegsel;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Drukwerk;
import nl.routewijzer.gedeeld.web.Leestalen;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The paper of a plan as a file. */
@Component
class Planpdf {

    /** The file says what it is, not whose. */
    private static final String BESTAND = "plan.pdf";

    private final Planpapier papier;
    private final Drukwerk drukwerk;

    Planpdf(Planpapier papier, Drukwerk drukwerk) {
        this.papier = papier;
        this.drukwerk = drukwerk;
    }

    /**
     * For himself. On paper it is Dutch: it is what was agreed, and others read it too.
     *
     * @throws NietGevonden while there is no plan
     */
    Bijvoegsel eigen(JongereId wie) {
        return Leestalen.inHetNederlands(() -> maak(papier.eigen(wie)));
    }

    Bijvoegsel maak(PlanpdfPage pagina) {
        var blad = new Drukwerk.Blad(
                t("planpdf.titel", pagina.vorm().naam(), pagina.naam().roepnaam()),
                t("planpdf.omschrijving", pagina.organisatie()));
        return new Bijvoegsel(
                BESTAND, MediaType.APPLICATION_PDF_VALUE, drukwerk.maak(blad, "plan/web/planpdf.jte", pagina));
    }
}
