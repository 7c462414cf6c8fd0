package nl.routewijzer.traject;

import java.util.Arrays;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Tekst;

/** A field that a column of an import can fill, and how such a column is called elsewhere. */
public enum Importveld {
    ROEPNAAM(true, "roepnaam", "voornaam", "voornamen", "firstname"),
    TUSSENVOEGSEL(false, "tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels"),
    ACHTERNAAM(true, "achternaam", "geslachtsnaam", "familienaam", "naam", "lastname"),
    GEBOORTEDATUM(true, "geboortedatum", "geboren", "gebdatum"),
    BSN(false, "bsn", "burgerservicenummer"),
    TELEFOON(false, "telefoon", "telefoonnummer", "mobiel", "gsm", "tel", "06nummer"),
    EMAIL(false, "email", "emailadres", "mail", "mailadres"),
    DAG(
            true,
            "melding",
            "meldingsdatum",
            "datummelding",
            "meldingdatum",
            "dagvandemelding",
            "aanmelddatum",
            "startdatum"),
    KANAAL(false, "kanaal", "meldingvia", "bron", "herkomst", "aangemelddoor"),
    CONSULENT(true, "consulent", "contactpersoon", "vasteconsulent", "behandelaar", "coach"),
    UITKERING(false, "uitkeringsinds", "uitkering", "ingangsdatumuitkering", "startuitkering", "beginuitkering");

    private final boolean verplicht;
    private final String namen;

    Importveld(boolean verplicht, String... namen) {
        this.verplicht = verplicht;
        this.namen = " " + String.join(" ", namen) + " ";
    }

    public boolean isVerplicht() {
        return verplicht;
    }

    public String label() {
        return Tekst.t("importveld." + name());
    }

    /** A guess from the heading; a person can correct it. */
    static Optional<Importveld> raad(String kop) {
        var kaal = kaal(kop);
        return Arrays.stream(values())
                .filter(veld -> veld.namen.contains(" " + kaal + " "))
                .findFirst();
    }

    /** How headings are compared and remembered. */
    static String kaal(String kop) {
        return kop.toLowerCase(Tekst.NEDERLANDS).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
