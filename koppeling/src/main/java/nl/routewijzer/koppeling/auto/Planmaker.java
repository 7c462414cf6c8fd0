package nl.routewijzer.koppeling.auto;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.koppeling.auto.Kolomraad.Rol;
import nl.routewijzer.koppeling.plan.Bron;
import nl.routewijzer.koppeling.plan.Herkomst;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.vergelijking.Soorten;

/** Makes fields out of guessed columns, and pairs the columns of two files. */
final class Planmaker {

    /** One file with what its columns seem to be, in the order of the file. */
    record Bestand(String naam, Path pad, String id, Map<Kolom, Rol> kolommen) {

        List<Kolom> met(Rol rol) {
            return kolommen.entrySet().stream()
                    .filter(e -> e.getValue() == rol)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        boolean heeft(Rol rol) {
            return !met(rol).isEmpty();
        }
    }

    private static final List<Rol> GEWOON = List.of(
            Rol.BSN,
            Rol.TUSSENVOEGSEL,
            Rol.GESLACHT,
            Rol.PLAATS,
            Rol.TELEFOON,
            Rol.EMAIL,
            Rol.NUMMER,
            Rol.KEUZE,
            Rol.TEKST);

    /** What twins are told by. */
    private static final List<String> TWEELING = List.of("voornaam", "achternaam", "geboortedatum");

    private static final List<String> ADRES = List.of("postcode", "adres");

    private final List<Bestand> bestanden;
    private final Map<String, Veld> velden = new LinkedHashMap<>();
    private final List<Map<String, Herkomst>> herkomst = new ArrayList<>();

    Planmaker(List<Bestand> bestanden) {
        this.bestanden = bestanden;
        bestanden.forEach(bestand -> herkomst.add(new LinkedHashMap<>()));
    }

    Koppelplan maak(Koppelplan.Grenzen grenzen) {
        namen();
        datums();
        adressen();
        GEWOON.forEach(this::gewoon);
        velden.values().removeIf(veld -> herkomst.stream().anyMatch(bron -> !bron.containsKey(veld.naam())));
        tweelingen();
        var gedeeld = velden.values().stream().map(this::metVoorganger).toList();
        List<Bron> bronnen = new ArrayList<>();
        for (int b = 0; b < bestanden.size(); b++) {
            var bestand = bestanden.get(b);
            herkomst.get(b).keySet().retainAll(gedeeld.stream().map(Veld::naam).toList());
            bronnen.add(Bron.van(bestand.pad(), bestand.id(), herkomst.get(b)));
        }
        return new Koppelplan("automatisch", bronnen, gedeeld, List.of(), grenzen, Koppelplan.Verband.ELK);
    }

    /** A postcode tells the place. */
    private Veld metVoorganger(Veld veld) {
        boolean volgt = veld.naam().equals("plaats") && velden.containsKey("postcode");
        return volgt ? new Veld(veld.naam(), veld.soort(), Optional.of("postcode")) : veld;
    }

    private void tweelingen() {
        if (velden.keySet().containsAll(TWEELING) && ADRES.stream().anyMatch(velden::containsKey)) {
            velden.put("tweeling", new Veld("tweeling", Soorten.zoek("tweeling").orElseThrow(), Optional.empty()));
        }
    }

    private void namen() {
        boolean overalVoornaam = bestanden.stream().allMatch(b -> b.heeft(Rol.VOORNAAM) || b.heeft(Rol.HELE_NAAM));
        for (int b = 0; b < bestanden.size(); b++) {
            var bestand = bestanden.get(b);
            var heel = eerste(bestand, Rol.HELE_NAAM);
            naam(b, "voornaam", Rol.VOORNAAM, heel.deel("eerste"));
            naam(b, "achternaam", Rol.ACHTERNAAM, heel.deel("laatste"));
            if (bestand.heeft(Rol.TWEEDE_NAAM)) {
                zet(b, "middelnaam", "tekst", eerste(bestand, Rol.TWEEDE_NAAM));
            } else {
                zet(b, "middelnaam", "tekst", heel.deel("midden"));
            }
            if (!overalVoornaam) {
                zet(b, "voorletters", "voorletters", letters(bestand));
            }
        }
    }

    private static Herkomst letters(Bestand bestand) {
        if (bestand.heeft(Rol.VOORNAAM)) {
            return eerste(bestand, Rol.VOORNAAM).deel("letters");
        }
        return eerste(bestand, Rol.VOORLETTERS);
    }

    /** The first column of the role, with the others beside it as another value of the same field. */
    private void naam(int bron, String veld, Rol rol, Herkomst anders) {
        var kolommen = bestanden.get(bron).met(rol);
        if (kolommen.isEmpty()) {
            zet(bron, veld, veld, anders);
        } else {
            zet(bron, veld, veld, metAndere(kolommen));
        }
    }

    private static Herkomst metAndere(List<Kolom> kolommen) {
        return Herkomst.van(kolommen.get(0).naam())
                .ook(kolommen.stream().skip(1).map(Kolom::naam).toList());
    }

    private static Herkomst eerste(Bestand bestand, Rol rol) {
        return bestand.met(rol).stream()
                .findFirst()
                .map(kolom -> Herkomst.van(kolom.naam()))
                .orElse(Herkomst.van());
    }

    /** Street and number, also where a file keeps them in one column. */
    private void adressen() {
        for (int b = 0; b < bestanden.size(); b++) {
            var bestand = bestanden.get(b);
            var adres = bestand.met(Rol.ADRES);
            boolean eenKolom = !bestand.heeft(Rol.HUISNUMMER)
                    && !adres.isEmpty()
                    && adres.get(0).vorm().nummers() > 0.5;
            zet(
                    b,
                    "huisnummer",
                    "huisnummer",
                    eenKolom ? eerste(bestand, Rol.ADRES).deel("nummer") : eerste(bestand, Rol.HUISNUMMER));
            zet(b, "adres", "adres", eenKolom ? eerste(bestand, Rol.ADRES).deel("straat") : eerste(bestand, Rol.ADRES));
            for (int i = 1; i < adres.size(); i++) {
                zet(b, genummerd("adres", i), "adres", Herkomst.van(adres.get(i).naam()));
            }
            if (bestand.heeft(Rol.POSTCODE)) {
                zet(b, "postcode", "postcode", metAndere(bestand.met(Rol.POSTCODE)));
            }
        }
    }

    private void datums() {
        for (int b = 0; b < bestanden.size(); b++) {
            var bestand = bestanden.get(b);
            var heel = bestand.met(Rol.DATUM);
            var jaar = bestand.met(Rol.GEBOORTEJAAR);
            var maand = bestand.met(Rol.GEBOORTEMAAND);
            if (!heel.isEmpty()) {
                for (int i = 0; i < heel.size(); i++) {
                    zet(
                            b,
                            genummerd("geboortedatum", i),
                            "datum",
                            Herkomst.van(heel.get(i).naam())
                                    .volgorde(heel.get(i).volgorde()));
                }
            } else if (!jaar.isEmpty() && !maand.isEmpty()) {
                var dag = bestand.met(Rol.GEBOORTEDAG);
                zet(
                        b,
                        "geboortedatum",
                        "datum",
                        Herkomst.van(
                                jaar.get(0).naam(),
                                maand.get(0).naam(),
                                dag.isEmpty() ? "" : dag.get(0).naam()));
            } else if (!jaar.isEmpty()) {
                zet(b, "jaar", "jaar", Herkomst.van(jaar.get(0).naam()));
            }
        }
    }

    /** Columns with one name belong together; what is left is paired in order. */
    private void gewoon(Rol rol) {
        Map<Rol, Integer> volgende = new EnumMap<>(Rol.class);
        if (bestanden.size() == 1) {
            bestanden
                    .get(0)
                    .met(rol)
                    .forEach(kolom -> zet(0, nummer(rol, volgende), rol.soort, Herkomst.van(kolom.naam())));
            return;
        }
        List<Kolom> links = new ArrayList<>(bestanden.get(0).met(rol));
        List<Kolom> rechts = new ArrayList<>(bestanden.get(1).met(rol));
        for (var kolom : List.copyOf(links)) {
            rechts.stream()
                    .filter(ander -> ander.sleutel().equals(kolom.sleutel()))
                    .findFirst()
                    .ifPresent(ander -> {
                        paar(nummer(rol, volgende), rol, kolom, ander);
                        links.remove(kolom);
                        rechts.remove(ander);
                    });
        }
        boolean zeker = rol != Rol.KEUZE && rol != Rol.TEKST;
        for (int i = 0; zeker && i < Math.min(links.size(), rechts.size()); i++) {
            paar(nummer(rol, volgende), rol, links.get(i), rechts.get(i));
        }
    }

    private void paar(String naam, Rol rol, Kolom links, Kolom rechts) {
        zet(0, naam, rol.soort, Herkomst.van(links.naam()));
        zet(1, naam, rol.soort, Herkomst.van(rechts.naam()));
    }

    private static String nummer(Rol rol, Map<Rol, Integer> volgende) {
        return genummerd(rol.soort, volgende.merge(rol, 1, Integer::sum) - 1);
    }

    private static String genummerd(String naam, int hoeveelste) {
        return hoeveelste == 0 ? naam : naam + (hoeveelste + 1);
    }

    private void zet(int bron, String naam, String soort, Herkomst van) {
        if (van.kolommen().isEmpty()) {
            return;
        }
        velden.computeIfAbsent(naam, n -> new Veld(n, Soorten.zoek(soort).orElseThrow(), Optional.empty()));
        herkomst.get(bron).put(naam, van);
    }
}
