package nl.routewijzer.jongere;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section of what is known of a jongere: changed as a whole, kept with its earlier values. The sections of the header
 * (name, birth, BSN, contact, how to reach, what helps) also stand in the row of the jongere himself.
 *
 * <p>There is no section for a diagnosis: what helps is kept, not the label (docs/adr/007). Sources: Handelingswijze P-wet
 * (NHL Stenden, 2020), deel I hoofdstuk 5, vooraf (school- en arbeidsverleden, inschatting) and §4.5 (digital means).
 */
public enum Gegevenssoort {
    AANSPREKEN(
            new Veld("roepnaam", Vorm.VERPLICHT),
            new Veld("tussenvoegsel", Vorm.REGEL),
            new Veld("achternaam", Vorm.VERPLICHT),
            new Veld("aanspreken", Vorm.REGEL)),
    GEBOREN(new Veld("geboortedatum", Vorm.GEBOORTEDATUM)),
    BSN(new Veld("bsn", Vorm.BSN)),
    CONTACT(new Veld("telefoon", Vorm.TELEFOON), new Veld("email", Vorm.EMAIL), new Veld("adres", Vorm.REGEL)),
    BEREIK(new Veld("bereik", Vorm.TEKST), new Veld("bereikniet", Vorm.TEKST)),
    HELPT(new Veld("wathelpt", Vorm.TEKST), new Veld("taal", Vorm.REGEL)),
    STARTKWALIFICATIE(new Veld("antwoord", Vorm.KEUZE, "JA", "NEE", "ONBEKEND")),
    LOOPBAAN(new Veld("school", Vorm.TEKST), new Veld("werk", Vorm.TEKST)),
    DIGITAAL(
            new Veld("middelen", Vorm.VINKJES, "MOBIEL", "BUNDEL", "WIFI", "LAPTOP", "MAIL", "DIGID"),
            new Veld("werktgoed", Vorm.TEKST)),
    INSCHATTING(
            new Veld("zoekperiode", Vorm.TEKST),
            new Veld("belemmeringen", Vorm.TEKST),
            new Veld("waarop", Vorm.VINKJES, "GEVOEL", "NAVRAAG", "PARTNER", "OBSERVATIE"),
            new Veld("partnerja", Vorm.KEUZE_OF_LEEG, "JA", "NEE"));

    /** Longest text of a field of {@link Vorm#TEKST}, in characters, whoever writes it. */
    public static final int LANGSTE = 2000;

    /** How a field is filled in. */
    public enum Vorm {
        VERPLICHT,
        REGEL,
        TEKST,
        KEUZE,
        KEUZE_OF_LEEG,
        VINKJES,
        GEBOORTEDATUM,
        BSN,
        TELEFOON,
        EMAIL
    }

    /** @param keuzes of a choice, else none */
    public record Veld(String naam, Vorm vorm, List<String> keuzes) {
        Veld(String naam, Vorm vorm, String... keuzes) {
            this(naam, vorm, List.of(keuzes));
        }
    }

    private final List<Veld> velden;

    Gegevenssoort(Veld... velden) {
        this.velden = List.of(velden);
    }

    public List<Veld> velden() {
        return velden;
    }

    /** Sealed as one value, as the columns beside the name are. */
    boolean isVerzegeld() {
        return this == BSN || this == CONTACT;
    }

    /** Says where the jongere can be reached. */
    public boolean isBereikbaarheid() {
        return this == CONTACT || this == BEREIK;
    }

    /** Also kept in the row of the jongere: what the header and the search need. */
    boolean isKern() {
        return compareTo(HELPT) <= 0;
    }

    /** Whether the fact has a day of its own, other than the day on which it was written down. */
    public boolean heeftPeildatum() {
        return this == STARTKWALIFICATIE || this == LOOPBAAN;
    }

    public String label() {
        return t("gegeven." + this);
    }

    public String label(Veld veld) {
        return t("gegeven." + this + "." + veld.naam());
    }

    public String label(Veld veld, String keuze) {
        return t("gegeven." + this + "." + veld.naam() + "." + keuze);
    }

    /** A value as it is read: of choices the words, of the rest what was typed. */
    public String toon(Veld veld, String waarde) {
        return switch (veld.vorm()) {
            case KEUZE, KEUZE_OF_LEEG, VINKJES ->
                Gegeven.delen(waarde).stream()
                        .filter(veld.keuzes()::contains)
                        .map(keuze -> label(veld, keuze))
                        .collect(Collectors.joining(", "));
            default -> waarde;
        };
    }

    /** Only the fields of this section, each present, in its order. */
    Map<String, String> volledig(Map<String, String> ingevuld) {
        return velden.stream()
                .flatMap(veld ->
                        veld.vorm() == Vorm.GEBOORTEDATUM ? Stream.of(veld.naam(), "precisie") : Stream.of(veld.naam()))
                .collect(Collectors.toMap(
                        naam -> naam,
                        naam -> ingevuld.getOrDefault(naam, ""),
                        (een, ander) -> een,
                        LinkedHashMap::new));
    }
}
