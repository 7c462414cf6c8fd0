package nl.routewijzer.app;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Demowereld.Achtergrond;
import nl.routewijzer.gedeeld.Demowereld.Jongere;
import nl.routewijzer.gedeeld.Demowereld.Medewerker;
import nl.routewijzer.gedeeld.Demowereld.Organisatie;

/**
 * Invents the people who fill an organisation of the demo up to its real size: counts as they were printed, everything
 * else made up. The same day of loading gives the same people. Who left before today comes on top of the counts. A second
 * time adds as many people again, with consulenten of their own: who was there keeps the same caseload.
 */
final class Bevolking {

    private static final int EERSTE_TESTNUMMER = 999_900_000;
    private static final int LAATSTE_TESTNUMMER = 999_999_999;
    private static final double ZONDER_BSN = 0.12;
    private static final double ZONDER_MAIL = 0.2;
    private static final int OP_EEN_VERTROKKEN = 6;
    private static final int JAAR = 365;

    private static final List<String> KANALEN = List.of(
            "GEMEENTE",
            "GEMEENTE",
            "GEMEENTE",
            "GEMEENTE",
            "UWV",
            "UWV",
            "PARTNER",
            "PARTNER",
            "ZELF",
            "ZELF",
            "OUTREACH");
    private static final List<Leven.Weg> WEGEN =
            List.of(Leven.Weg.WERK, Leven.Weg.WERK, Leven.Weg.WERK, Leven.Weg.SCHOOL, Leven.Weg.SCHOOL, Leven.Weg.ZORG);

    private record Naam(String roepnaam, String tussenvoegsel, String achternaam) {}

    private final LocalDate vandaag;
    private final Organisatie huis;
    private final int ronde;
    private final List<Jongere> geschreven;
    private final Voorraad voorraad;
    private final Voorraad.Omvang omvang;
    private final Iterator<String> nummers;
    private final Random toeval;
    private final Leven.Bedenker bedenker;

    private Bevolking(
            LocalDate vandaag,
            Organisatie huis,
            int ronde,
            Voorraad voorraad,
            Voorraad.Omvang omvang,
            Iterator<String> nummers) {
        this.vandaag = vandaag;
        this.huis = huis;
        this.ronde = ronde;
        this.geschreven = ronde == 0 ? huis.jongeren() : List.of();
        this.voorraad = voorraad;
        this.omvang = omvang;
        this.nummers = nummers;
        this.toeval = new Random(huis.naam().hashCode() + (long) ronde);
        this.bedenker = new Leven.Bedenker(new Agenda(vandaag), voorraad, toeval);
    }

    /** @param keer how many times the real size; 0 leaves the world as it was written */
    static Demowereld vul(Demowereld geschreven, Voorraad voorraad, int keer) {
        if (keer == 0) {
            return geschreven;
        }
        var nummers = testnummers(geschreven);
        return new Demowereld(
                geschreven.vandaag(),
                geschreven.organisaties().stream()
                        .map(huis -> vul(geschreven.vandaag(), huis, voorraad, keer, nummers))
                        .toList());
    }

    private static Organisatie vul(
            LocalDate vandaag, Organisatie geschreven, Voorraad voorraad, int keer, Iterator<String> nummers) {
        var huis = geschreven;
        for (var ronde = 0; ronde < keer; ronde++) {
            huis = new Bevolking(vandaag, huis, ronde, voorraad, voorraad.omvang(huis.naam()), nummers).vul();
        }
        return huis;
    }

    /** Numbers that pass the eleven-test and belong to nobody; no more than there are. */
    private static Iterator<String> testnummers(Demowereld geschreven) {
        var gebruikt = new HashSet<String>();
        geschreven.organisaties().forEach(huis -> huis.jongeren().forEach(jongere -> gebruikt.add(jongere.bsn())));
        return IntStream.rangeClosed(EERSTE_TESTNUMMER, LAATSTE_TESTNUMMER)
                .mapToObj(String::valueOf)
                .filter(nummer -> Bsn.lees(nummer).isPresent() && !gebruikt.contains(nummer))
                .iterator();
    }

    private Organisatie vul() {
        geschreven.forEach(bedenker.agenda()::houdVrij);
        var consulenten = consulenten();
        var standen = standen();
        var namen = namen(standen.size());
        var kwalificaties = kwalificaties(standen);
        var rooster = new Rooster(consulenten);
        var jongeren = new ArrayList<>(huis.jongeren());
        for (var i = 0; i < standen.size(); i++) {
            var stand = standen.get(i);
            jongeren.add(jongere(i, stand, namen.get(i), kwalificaties.get(i), rooster.volgende(stand)));
        }
        var medewerkers = new ArrayList<>(huis.medewerkers());
        consulenten.stream().filter(wie -> !medewerkers.contains(wie)).forEach(medewerkers::add);
        return new Organisatie(
                huis.naam(),
                huis.thema(),
                huis.woordConsulent(),
                huis.variant(),
                huis.telefoon(),
                List.copyOf(medewerkers),
                List.copyOf(jongeren));
    }

    /** Gives the next jongere to who has the fewest. */
    private final class Rooster {
        private final List<String> consulenten;
        private final Map<String, Integer> aantal = new HashMap<>();

        Rooster(List<Medewerker> consulenten) {
            this.consulenten = consulenten.stream().map(Medewerker::roepnaam).toList();
            geschreven.forEach(jongere -> aantal.merge(jongere.consulent(), 1, Integer::sum));
        }

        String volgende(Stand stand) {
            if (stand == Stand.VERTROKKEN) {
                return kies(consulenten);
            }
            var minste = Collections.min(consulenten, Comparator.comparing(naam -> aantal.getOrDefault(naam, 0)));
            aantal.merge(minste, 1, Integer::sum);
            return minste;
        }
    }

    private static boolean isConsulent(Medewerker wie) {
        return wie.rollen().contains("CONSULENT");
    }

    /** Who was written, and as many more as the organisation has; a second time all new. */
    private List<Medewerker> consulenten() {
        var consulenten = new ArrayList<Medewerker>();
        if (ronde == 0) {
            huis.medewerkers().stream().filter(Bevolking::isConsulent).forEach(consulenten::add);
        }
        var begin = Math.floorMod(huis.naam().hashCode(), voorraad.collegas().size());
        for (var i = 0; consulenten.size() < omvang.consulenten(); i++) {
            var roepnaam =
                    voorraad.collegas().get((begin + i) % voorraad.collegas().size());
            var achternaam = naam(roepnaam, kies(voorraad.achternamen()));
            consulenten.add(new Medewerker(
                    ronde == 0 ? roepnaam : roepnaam + " " + (ronde + 1),
                    (achternaam.tussenvoegsel() + " " + achternaam.achternaam()).strip(),
                    List.of("CONSULENT")));
        }
        return consulenten;
    }

    /** As many of each as the printed counts ask, after the people who were written; and who left. */
    private List<Stand> standen() {
        var met = geschreven.stream()
                .filter(jongere -> jongere.achtergrond().metUitkering())
                .toList();
        var langGeschreven = (int) met.stream().filter(this::isLang).count();
        var lang = omvang.langerDanHalfJaar() - langGeschreven;
        var kort = omvang.metUitkering() - met.size() - lang;
        var over = omvang.jongeren() - geschreven.size() - lang - kort;
        var nieuw = over / 3;
        var nazorg = over / 4;
        var standen = new ArrayList<Stand>();
        standen.addAll(Collections.nCopies(lang, Stand.LANG));
        standen.addAll(Collections.nCopies(kort, Stand.KORT));
        standen.addAll(Collections.nCopies(nieuw, Stand.NIEUW));
        standen.addAll(Collections.nCopies(nazorg, Stand.NAZORG));
        standen.addAll(Collections.nCopies(over - nieuw - nazorg, Stand.ZONDER_VRAAG));
        standen.addAll(Collections.nCopies(omvang.jongeren() / OP_EEN_VERTROKKEN, Stand.VERTROKKEN));
        Collections.shuffle(standen, toeval);
        return standen;
    }

    private boolean isLang(Jongere jongere) {
        var sinds =
                vandaag.plusDays(jongere.achtergrond().uitkeringen().getLast().dag());
        return sinds.isBefore(vandaag.minusMonths(6));
    }

    /** Whether each has a startkwalificatie, so that the printed share comes out for who is guided now. */
    private List<Boolean> kwalificaties(List<Stand> standen) {
        var nog = omvang.metStartkwalificatie()
                - (int) geschreven.stream()
                        .filter(jongere ->
                                jongere.achtergrond().startkwalificatie().equals("JA"))
                        .count();
        var nu = (int)
                standen.stream().filter(stand -> stand != Stand.VERTROKKEN).count();
        var lot = new ArrayList<Boolean>(Collections.nCopies(nog, true));
        lot.addAll(Collections.nCopies(nu - nog, false));
        Collections.shuffle(lot, toeval);
        var beurt = lot.iterator();
        return standen.stream()
                .map(stand -> stand == Stand.VERTROKKEN ? toeval.nextBoolean() : beurt.next())
                .toList();
    }

    private List<Naam> namen(int aantal) {
        Set<String> gebruikt = new HashSet<>();
        huis.jongeren().forEach(jongere -> gebruikt.add(jongere.roepnaam() + jongere.achternaam()));
        var namen = new ArrayList<Naam>();
        for (var roepnaam : voorraad.roepnamen()) {
            for (var achternaam : voorraad.achternamen()) {
                var naam = naam(roepnaam, achternaam);
                if (gebruikt.add(naam.roepnaam() + naam.achternaam())) {
                    namen.add(naam);
                }
            }
        }
        Collections.shuffle(namen, toeval);
        return namen.subList(0, aantal);
    }

    private static Naam naam(String roepnaam, String achternaam) {
        var streep = achternaam.indexOf(" | ");
        return streep < 0
                ? new Naam(roepnaam, "", achternaam)
                : new Naam(roepnaam, achternaam.substring(0, streep), achternaam.substring(streep + 3));
    }

    private Jongere jongere(int nummer, Stand stand, Naam naam, boolean startkwalificatie, String consulent) {
        var melding = bedenker.agenda().werkdag(-stand.dagenGeleden(toeval));
        var vraagt = stand != Stand.ZONDER_VRAAG;
        var uitstroom = stand.uitstroom(melding, toeval);
        var leven = new Leven(naam.roepnaam(), consulent, melding, kies(WEGEN), bedenker);
        if (uitstroom < 0) {
            leven.tot(uitstroom, vraagt);
        } else {
            leven.totVandaag(vraagt);
        }
        return new Jongere(
                naam.roepnaam(),
                naam.tussenvoegsel(),
                naam.achternaam(),
                geboren(melding),
                toeval.nextDouble() < ZONDER_BSN || !nummers.hasNext() ? "" : nummers.next(),
                String.format(
                        Locale.ROOT, "06%08d", 20_000_000 + huis.jongeren().size() + nummer),
                mail(naam, nummer),
                kies(voorraad.bereik()),
                kies(voorraad.watHelpt()),
                consulent,
                kies(KANALEN),
                -melding,
                new Achtergrond(
                        vraagt ? "JA" : "NEE",
                        startkwalificatie ? "JA" : "NEE",
                        stand.uitkeringen(melding, uitstroom, toeval)),
                leven.besluiten(),
                leven.feiten(),
                leven.gesprekken(),
                Map.of());
    }

    private LocalDate geboren(int melding) {
        return vandaag.plusDays(melding).minusDays(toeval.nextInt(JAAR * 35 / 2, JAAR * 51 / 2));
    }

    private String mail(Naam naam, int nummer) {
        if (toeval.nextDouble() < ZONDER_MAIL) {
            return "";
        }
        var kaal = Normalizer.normalize(naam.roepnaam(), Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
        return kaal.toLowerCase(Locale.ROOT) + nummer + "@voorbeeld.example";
    }

    private <T> T kies(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
