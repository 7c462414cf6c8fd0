package nl.routewijzer.koppeling.maak;

import java.util.List;

/**
 * What goes wrong in registers; a new way is a line in the list, and the order counts: names change before they are misspelt.
 *
 * <p>The kinds are those of P. Christen, Data Matching (2012), section 3.1, with the Dutch ones (tussenvoegsel, partner name, dates with
 * 00) after the Logisch Ontwerp BRP; the rates are guesses and no finding.
 */
final class Fouten {

    static final List<Fout> ALLE = List.of(
            new Fout("oud adres", 0.08, (rij, t) -> rij.woontOp(1 + t.onder(2))),
            new Fout("partnernaam", 0.03, Fouten::partnernaam),
            new Fout("andere schrijfwijze voornaam", 0.06, Fouten::andereVoornaam),
            new Fout("andere schrijfwijze achternaam", 0.03, Fouten::andereAchternaam),
            new Fout("geen tekens op letters", 0.25, Fouten::zonderTekens),
            new Fout("voornaam en achternaam verwisseld", 0.004, Fouten::verwisseld),
            new Fout("voorletters in plaats van namen", 0.03, Fouten::voorletters),
            new Fout("misser in voornaam", 0.025, (rij, t) -> misser(rij, t, Veld.ROEPNAAM, Veld.VOORNAMEN)),
            new Fout("misser in achternaam", 0.03, (rij, t) -> misser(rij, t, Veld.ACHTERNAAM)),
            new Fout("tweede misser in achternaam", 0.004, (rij, t) -> misser(rij, t, Veld.ACHTERNAAM)),
            new Fout("geen tussenvoegsel", 0.03, (rij, t) -> rij.zet(Veld.TUSSENVOEGSEL, "")),
            new Fout("tussenvoegsel aan de naam vast", 0.02, Fouten::tussenvoegselVast),
            new Fout("dag en maand verwisseld", 0.006, Fouten::dagMaand),
            new Fout("cijfer in geboortedatum", 0.012, Fouten::datumfout),
            new Fout("1 januari", 0.006, (rij, t) -> datum(rij, "0101")),
            new Fout("dag onbekend", 0.003, (rij, t) -> datum(rij, maand(rij) + "00")),
            new Fout("dag en maand onbekend", 0.002, (rij, t) -> datum(rij, "0000")),
            new Fout("geen geboortedatum", 0.004, (rij, t) -> rij.zet(Veld.GEBOORTEDATUM, "")),
            new Fout("geen geslacht", 0.02, (rij, t) -> rij.zet(Veld.GESLACHT, "")),
            new Fout("ander geslacht", 0.003, (rij, t) -> rij.verander(Veld.GESLACHT, g -> "M".equals(g) ? "V" : "M")),
            new Fout("cijfer in postcode", 0.012, (rij, t) -> cijfers(rij, t, Veld.POSTCODE)),
            new Fout("cijfer in huisnummer", 0.012, (rij, t) -> cijfers(rij, t, Veld.HUISNUMMER)),
            new Fout("geen toevoeging", 0.25, (rij, t) -> rij.zet(Veld.TOEVOEGING, "")),
            new Fout("geen adres", 0.02, Fouten::zonderAdres),
            new Fout("misser in straat", 0.04, (rij, t) -> misser(rij, t, Veld.STRAAT)),
            new Fout(
                    "telefoon van thuis",
                    0.12,
                    (rij, t) -> rij.zet(Veld.TELEFOON, rij.persoon().bereik().huistelefoon())),
            new Fout("cijfer in telefoon", 0.02, (rij, t) -> cijfers(rij, t, Veld.TELEFOON)),
            new Fout("geen telefoon", 0.15, (rij, t) -> rij.zet(Veld.TELEFOON, "")),
            new Fout(
                    "e-mail van thuis",
                    0.08,
                    (rij, t) -> rij.zet(Veld.EMAIL, rij.persoon().bereik().huismail())),
            new Fout("misser in e-mail", 0.015, (rij, t) -> misser(rij, t, Veld.EMAIL)),
            new Fout("geen e-mail", 0.2, (rij, t) -> rij.zet(Veld.EMAIL, "")),
            new Fout("bsn van een ander", 0.0008, Fouten::bsnVanAnder),
            new Fout("cijfer in bsn", 0.004, Fouten::bsnfout));

    private static void misser(Rij rij, Toeval toeval, Veld... velden) {
        for (Veld veld : velden) {
            rij.verander(veld, tekst -> Spelling.misser(tekst, toeval));
        }
    }

    private static void cijfers(Rij rij, Toeval toeval, Veld veld) {
        rij.verander(veld, tekst -> Spelling.cijferfout(tekst, toeval));
    }

    /** A register without a place for both names holds the partner's, or both with a dash. */
    private static void partnernaam(Rij rij, Toeval toeval) {
        var partner = rij.persoon().partner();
        if (partner.isPresent()) {
            String eigen = rij.persoon().achternaam().volledig();
            String naam = partner.orElseThrow().naam();
            rij.zet(Veld.TUSSENVOEGSEL, partner.orElseThrow().tussenvoegsel());
            rij.zet(Veld.ACHTERNAAM, toeval.kans(0.5) ? naam : naam + "-" + eigen);
        }
    }

    private static void andereVoornaam(Rij rij, Toeval toeval) {
        var eerste = rij.persoon().voornamen().get(0);
        if (!eerste.anders().isEmpty()) {
            String vorm = toeval.uit(eerste.anders());
            rij.zet(Veld.ROEPNAAM, vorm);
            rij.verander(
                    Veld.VOORNAMEN,
                    tekst -> vorm + tekst.substring(eerste.officieel().length()));
        }
    }

    private static void andereAchternaam(Rij rij, Toeval toeval) {
        var vormen = rij.persoon().achternaam().anders();
        if (!vormen.isEmpty()) {
            rij.zet(Veld.ACHTERNAAM, toeval.uit(vormen));
        }
    }

    private static void zonderTekens(Rij rij, Toeval toeval) {
        rij.verander(Veld.VOORNAMEN, Spelling::zonderTekens);
        rij.verander(Veld.ROEPNAAM, Spelling::zonderTekens);
        rij.verander(Veld.ACHTERNAAM, Spelling::zonderTekens);
    }

    private static void verwisseld(Rij rij, Toeval toeval) {
        String achternaam = rij.van(Veld.ACHTERNAAM);
        rij.zet(Veld.ACHTERNAAM, rij.van(Veld.ROEPNAAM));
        rij.zet(Veld.ROEPNAAM, achternaam);
        rij.zet(Veld.VOORNAMEN, achternaam);
    }

    private static void voorletters(Rij rij, Toeval toeval) {
        String letters = Opmaak.voorletters(rij);
        rij.zet(Veld.ROEPNAAM, letters);
        rij.zet(Veld.VOORNAMEN, letters);
    }

    private static void tussenvoegselVast(Rij rij, Toeval toeval) {
        String tussen = rij.van(Veld.TUSSENVOEGSEL);
        if (!tussen.isEmpty()) {
            boolean aaneen = toeval.kans(0.3);
            rij.verander(Veld.ACHTERNAAM, naam -> aaneen ? tussen.replace(" ", "") + naam : tussen + " " + naam);
            rij.zet(Veld.TUSSENVOEGSEL, "");
        }
    }

    private static String maand(Rij rij) {
        String datum = rij.van(Veld.GEBOORTEDATUM);
        return datum.length() == 8 ? datum.substring(4, 6) : "00";
    }

    private static void datum(Rij rij, String maandEnDag) {
        rij.verander(Veld.GEBOORTEDATUM, datum -> datum.length() == 8 ? datum.substring(0, 4) + maandEnDag : datum);
    }

    private static void dagMaand(Rij rij, Toeval toeval) {
        String datum = rij.van(Veld.GEBOORTEDATUM);
        String dag = datum.substring(6);
        if (Integer.parseInt(dag) <= 12) {
            datum(rij, dag + maand(rij));
        }
    }

    /** Another day of the month, another month, or the next or an earlier year; a date that exists. */
    private static void datumfout(Rij rij, Toeval toeval) {
        var datum = rij.persoon().burger().geboren();
        int welke = toeval.onder(4);
        int stap = toeval.kans(0.5) ? 1 : -1;
        var fout = switch (welke) {
            case 0 -> datum.plusDays(stap * (1L + toeval.onder(2)));
            case 1 -> datum.plusDays(stap * 10L);
            case 2 -> datum.plusMonths(stap);
            default -> datum.plusYears(toeval.kans(0.7) ? stap : 10L * stap);
        };
        rij.zet(Veld.GEBOORTEDATUM, fout.toString().replace("-", ""));
    }

    private static void zonderAdres(Rij rij, Toeval toeval) {
        List.of(Veld.STRAAT, Veld.HUISNUMMER, Veld.TOEVOEGING, Veld.POSTCODE).forEach(veld -> rij.zet(veld, ""));
    }

    private static void bsnVanAnder(Rij rij, Toeval toeval) {
        if (!rij.van(Veld.BSN).isEmpty()
                && !rij.persoon().burger().bsnVanAnder().isEmpty()) {
            rij.zet(Veld.BSN, rij.persoon().burger().bsnVanAnder());
        }
    }

    /** A slip never gives a number that could be somebody's. */
    private static void bsnfout(Rij rij, Toeval toeval) {
        String fout = Spelling.cijferfout(rij.van(Veld.BSN), toeval);
        if (Nummers.fictief(fout)) {
            rij.zet(Veld.BSN, fout);
        }
    }

    private Fouten() {}
}
