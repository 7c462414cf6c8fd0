package nl.routewijzer.gedeeld;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The fictional demo caseload as it lies in {@code demo/wereld.yaml}: who there are and how many days ago things
 * happened, counted from the day of loading. All people are invented, every BSN is a test number.
 *
 * @param vandaag the day of loading
 */
public record Demowereld(LocalDate vandaag, List<Organisatie> organisaties) {

    public Organisatie huis(OrganisatieId id) {
        return organisaties.stream()
                .filter(huis -> huis.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** @param telefoon the general number */
    public record Organisatie(
            String naam,
            String thema,
            String woordConsulent,
            String variant,
            String telefoon,
            List<Medewerker> medewerkers,
            List<Jongere> jongeren) {

        public OrganisatieId id() {
            return new OrganisatieId(uuid(naam));
        }

        public GebruikerId medewerker(String roepnaam) {
            return new GebruikerId(uuid(naam + "/" + roepnaam));
        }

        public JongereId jongere(Jongere jongere) {
            return new JongereId(uuid(naam + "/jongere/" + jongere.roepnaam() + jongere.achternaam()));
        }
    }

    public record Medewerker(String roepnaam, String achternaam, List<String> rollen) {}

    /**
     * @param dagenGeleden of the melding
     * @param gesprekken past and planned, in order of time
     */
    public record Jongere(
            String roepnaam,
            String tussenvoegsel,
            String achternaam,
            LocalDate geboortedatum,
            String bsn,
            String telefoon,
            String email,
            String bereik,
            String watHelpt,
            String consulent,
            String kanaal,
            int dagenGeleden,
            Achtergrond achtergrond,
            List<Besluit> besluiten,
            List<Feit> feiten,
            List<Gesprek> gesprekken,
            Map<String, String> toestemming) {}

    /**
     * @param startkwalificatie empty when nobody asked
     * @param uitkeringen each from its day on, in the order of time
     */
    public record Achtergrond(String uitkeringsvraag, String startkwalificatie, List<Uitkering> uitkeringen) {

        /** With a benefit on the day of loading. */
        public boolean metUitkering() {
            return !uitkeringen.isEmpty() && uitkeringen.getLast().ontvangt();
        }
    }

    /** @param dag the first on which it is so */
    public record Uitkering(boolean ontvangt, int dag) {}

    /**
     * @param dag days from the day of loading, negative in the past
     * @param uitkomst empty while it is planned
     */
    public record Gesprek(
            int dag,
            String tijd,
            String vorm,
            String fase,
            String uitkomst,
            String samen,
            List<String> stappen,
            List<Afspraak> afspraken) {}

    /** A decision at a moment of the method: which option, counted from 1. */
    public record Besluit(String moment, int keuze, int dag, String toelichting) {}

    /** Something established in the traject. */
    public record Feit(String soort, int dag, String tekst) {}

    public record Afspraak(String wie, String wat, int dag) {}

    /** The id of the one traject of a jongere. */
    public UUID traject(JongereId jongere) {
        return uuid(jongere + "/traject");
    }

    /** The same name gives the same id on every machine, so that tests and screenshots can point at people. */
    public static UUID uuid(String naam) {
        return UUID.nameUUIDFromBytes(("routewijzer-demo/" + naam).getBytes(StandardCharsets.UTF_8));
    }
}
