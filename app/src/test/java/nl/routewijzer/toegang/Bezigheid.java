package nl.routewijzer.toegang;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.storage.Rij;

/** What a consulent does in a busy morning, so that there is something to see that the demo has not: one of each. */
final class Bezigheid {

    private static final int TWEE = 2;

    private final Bezoeker wie;

    /** Two jongeren of whom he is the vaste consulent, with a traject that is open. */
    private final List<String> jongeren;

    Bezigheid(Bezoeker wie, GebruikerId consulent) {
        this.wie = wie;
        this.jongeren = Rijen.eigenaar()
                .sql("""
                        select r.jongere from toegang.relatie r
                          join traject.traject t on t.jongere = r.jongere and t.organisatie = r.organisatie and t.gesloten_op is null
                         where r.gebruiker = :wie and r.soort = 'VASTE_CONSULENT' and upper_inf(r.periode)
                         order by r.jongere limit 2
                        """)
                .param("wie", consulent.waarde())
                .query((rij, nummer) -> Rij.jongere(rij).toString())
                .list();
        if (jongeren.size() < TWEE) {
            throw new IllegalStateException("te weinig jongeren");
        }
    }

    void doe() {
        wie.haal("/vandaag");
        var pad = "/jongeren/" + jongeren.getFirst();
        stuur(
                pad + "/netwerk",
                nieuw().met("wie", UUID.randomUUID().toString())
                        .met("rol", "NETWERK")
                        .met("naam", "Oma Tjitske")
                        .met("verband", "brengt rust")
                        .met("contactgegevens", "0687654321")
                        .met("magcontact", "JA")
                        .met("gezegdop", "2026-11-20"));
        stuur(
                pad + "/contact",
                nieuw().met("kanaal", "WHATSAPP")
                        .met("bereikt", "JA")
                        .met("regel", "over de open dag")
                        .met("weer", "2026-12-01"));
        stuur(
                pad + "/overleg",
                nieuw().met("met", "INKOMEN")
                        .met("naam", "Team inkomen")
                        .met("datum", "2026-11-25")
                        .met("tijd", "11:00")
                        .met("vorm", "BELLEN")
                        .met("onderwerp", "Het begin van de uitkering")
                        .met("grond", "TAAK")
                        .met("taak", "Participatiewet, recht op bijstand"));
        stuur(
                pad + "/zorgsignaal",
                nieuw().met("van", "WERKGEVER")
                        .met("dag", "2026-11-24")
                        .met("regel", "Is drie dagen stil op het werk"));
        stuur(
                pad + "/brug",
                nieuw().met("instrument", "brug")
                        .met("versie", "1")
                        .met("wie", "SAMEN")
                        .met("dag", "2026-11-24")
                        .met("antwoord-thuis", "3")
                        .met("opmerking", "de kamer is nu rustig"));
        stuur(
                "/groepen",
                nieuw().met("onderwerp", "Samen wandelen")
                        .met("datum", "2026-12-01")
                        .met("tijd", "14:00")
                        .met("vorm", "WANDELING")
                        .met("jongeren", jongeren.toArray(String[]::new)));
    }

    /** Only where the organisation works with a groepsvoorlichting. */
    void planVoorlichting() {
        stuur(
                "/voorlichtingen",
                nieuw().met("dag", "2026-12-03").met("tijd", "10:00").met("plaats", "Het buurthuis"));
    }

    private static Velden nieuw() {
        return Velden.geen().met("id", UUID.randomUUID().toString());
    }

    private void stuur(String pad, Velden velden) {
        var antwoord = wie.stuur(pad, velden);
        if (antwoord.naar().isEmpty()) {
            throw new IllegalStateException(pad + ": " + antwoord.status() + " " + antwoord.fouten());
        }
        wie.volg(antwoord.naar());
    }
}
