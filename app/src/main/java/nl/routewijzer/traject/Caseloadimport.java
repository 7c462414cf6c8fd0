package nl.routewijzer.traject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Gelijke;
import nl.routewijzer.jongere.Gelijken;
import nl.routewijzer.jongere.Uitkeringen;
import nl.routewijzer.privacy.RechtenVanJongere;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Importvoorbeeld.Besluit;
import nl.routewijzer.traject.Importvoorbeeld.Fout;
import nl.routewijzer.traject.Importvoorbeeld.Regel;
import nl.routewijzer.traject.Importvoorbeeld.Stand;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Taking over a caseload from a file: read it, say which column is what, look at every line, and then all of it or nothing.
 * For a short while it can be taken back, as long as nobody worked with it; then everything of it is erased.
 */
@Component
@Transactional
public class Caseloadimport {

    /** How long it can be taken back. */
    static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    /** How long a file that nobody finishes stays. */
    private static final Duration VERGETEN = Duration.ofDays(7);

    /** The other parts that do the work. */
    @Component
    record Bronnen(
            Trajecten trajecten,
            Gelijken gelijken,
            Uitkeringen uitkeringen,
            Collegas collegas,
            RechtenVanJongere rechten,
            Tijd tijd) {}

    private final ImportOpslag opslag;
    private final Bronnen bronnen;

    Caseloadimport(ImportOpslag opslag, Bronnen bronnen) {
        this.opslag = opslag;
        this.bronnen = bronnen;
    }

    /**
     * Reads a file and keeps it, in the place of the one before.
     *
     * @return what is wrong with the file, as a sentence; empty when it was kept
     */
    public Optional<String> lees(byte[] inhoud, Zicht zicht) {
        zicht.vereis(Recht.CASELOAD_IMPORTEREN);
        var gelezen = Csvbestand.lees(inhoud);
        gelezen.bestand().ifPresent(bestand -> {
            gooiWeg(zicht);
            opslag.bewaar(zicht.gebruiker(), UUID.randomUUID(), bestand, raad(bestand.koppen()));
        });
        return gelezen.fout().map(fout -> Tekst.t("import.bestand." + fout));
    }

    /** What was chosen the last time goes before a guess; a field is filled by one column. */
    private List<String> raad(List<String> koppen) {
        var onthouden = opslag.onthouden();
        var gebruikt = new HashSet<String>();
        return koppen.stream()
                .map(kop -> onthouden.getOrDefault(
                        Importveld.kaal(kop),
                        Importveld.raad(kop).map(Enum::name).orElse("")))
                .map(veld -> veld.isEmpty() || gebruikt.add(veld) ? veld : "")
                .toList();
    }

    public void gooiWeg(Zicht zicht) {
        zicht.vereis(Recht.CASELOAD_IMPORTEREN);
        opslag.gooiWeg(zicht.gebruiker(), bronnen.tijd().nu().minus(VERGETEN));
    }

    /** @param velden per column: which field it fills, or empty */
    public void kies(List<Optional<Importveld>> velden, Zicht zicht) {
        var lijst = lijst(zicht);
        if (velden.size() != lijst.koppen().size()) {
            throw new NietGevonden("import");
        }
        opslag.kies(
                lijst.id(),
                lijst.koppen(),
                velden.stream().map(veld -> veld.map(Enum::name).orElse("")).toList());
    }

    /** Empty when one has no file at hand. */
    public Optional<Importvoorbeeld> bekijk(Zicht zicht) {
        zicht.vereis(Recht.CASELOAD_IMPORTEREN);
        return opslag.find(zicht.gebruiker()).map(lijst -> voorbeeld(lijst, zicht));
    }

    /**
     * What a person says about a line.
     *
     * @throws NietGevonden when it is not a line of one's own file, or the one named does not resemble it
     */
    public void besluit(int nummer, Besluit besluit, Optional<JongereId> zelfde, Zicht zicht) {
        var voorbeeld = bekijk(zicht).orElseThrow(() -> new NietGevonden("import"));
        var regel = voorbeeld.regels().stream()
                .filter(r -> r.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> new NietGevonden("importregel"));
        if (zelfde.filter(wie -> regel.gelijken().stream()
                        .noneMatch(gelijke -> gelijke.jongere().equals(wie)))
                .isPresent()) {
            throw new NietGevonden("jongere");
        }
        opslag.besluit(voorbeeld.lijst(), nummer, besluit, zelfde);
    }

    /** Passes over every line that cannot be read. */
    public void slaFoutenOver(Zicht zicht) {
        bekijk(zicht)
                .ifPresent(voorbeeld -> voorbeeld
                        .regels(Stand.FOUT)
                        .forEach(regel -> opslag.besluit(
                                voorbeeld.lijst(), regel.nummer(), Besluit.OVERSLAAN, Optional.empty())));
    }

    /**
     * Takes over every good line, or none.
     *
     * @param id the file that was looked at: the same one sent twice is taken over once
     * @return how many; empty when nothing was done because a line is not good (any more)
     */
    public Optional<Integer> voerUit(UUID id, Zicht zicht) {
        zicht.vereis(Recht.CASELOAD_IMPORTEREN);
        if (opslag.isGedaan(id)) {
            return Optional.of(0);
        }
        var voorbeeld = bekijk(zicht).filter(v -> v.lijst().equals(id)).orElseThrow(() -> new NietGevonden("import"));
        if (!voorbeeld.kan()) {
            return Optional.empty();
        }
        var goed = voorbeeld.regels(Stand.GOED);
        if (!goed.stream().allMatch(regel -> neemOver(regel, zicht))) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Optional.empty();
        }
        var trajecten = goed.stream()
                .flatMap(regel -> regel.melding().stream())
                .map(Melding::id)
                .toList();
        opslag.noteer(id, trajecten, zicht.gebruiker());
        gooiWeg(zicht);
        return Optional.of(trajecten.size());
    }

    private boolean neemOver(Regel regel, Zicht zicht) {
        var melding = regel.melding().orElseThrow();
        if (bronnen.trajecten().meld(melding, zicht) instanceof Uitkomst.Geweigerd) {
            return false;
        }
        regel.uitkering()
                .ifPresent(sinds -> bronnen.uitkeringen()
                        .zet(
                                new Uitkeringen.Nieuw(
                                        melding.id().waarde(), melding.jongere(), true, sinds, Gegeven.Bron.MELDING),
                                zicht));
        return true;
    }

    /**
     * Takes an import back within {@link #BEDENKTIJD}, unless something happened to one of these jongeren since. They did
     * not exist here before it, so nothing of them stays.
     *
     * @return how many were erased; 0 when it is too late
     */
    public int neemTerug(UUID id, Zicht zicht) {
        zicht.vereis(Recht.CASELOAD_IMPORTEREN);
        var weg = opslag.draaiTerug(id, bronnen.tijd().nu().minus(BEDENKTIJD), zicht.gebruiker());
        weg.forEach(bronnen.rechten()::wis);
        return weg.size();
    }

    /** Somebody works with it. (While it is being taken over it is not noted yet.) */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void werd(Gebeurtenis gebeurtenis) {
        opslag.raakAan(gebeurtenis.jongere());
    }

    private ImportOpslag.Lijst lijst(Zicht zicht) {
        zicht.vereis(Recht.CASELOAD_IMPORTEREN);
        return opslag.find(zicht.gebruiker()).orElseThrow(() -> new NietGevonden("import"));
    }

    private Importvoorbeeld voorbeeld(ImportOpslag.Lijst lijst, Zicht zicht) {
        var velden = lijst.velden().stream()
                .map(veld -> veld.isEmpty() ? Optional.<Importveld>empty() : Optional.of(Importveld.valueOf(veld)))
                .toList();
        var ontbreekt = Stream.of(Importveld.values())
                .filter(veld -> veld.isVerplicht() && !velden.contains(Optional.of(veld)))
                .toList();
        return new Importvoorbeeld(
                lijst.id(),
                lijst.koppen(),
                velden,
                ontbreekt,
                ontbreekt.isEmpty() ? regels(opslag.regels(lijst.id()), velden, zicht) : List.of());
    }

    private List<Regel> regels(List<ImportOpslag.Regel> regels, List<Optional<Importveld>> velden, Zicht zicht) {
        var consulenten = bronnen.collegas().consulenten();
        var gelezen = new HashMap<UUID, Importlezer.Gelezen>();
        regels.forEach(regel -> gelezen.put(
                regel.id(),
                Importlezer.lees(
                        waarden(regel, velden),
                        regel.id(),
                        consulenten,
                        bronnen.tijd().vandaag())));
        var nieuwen = gelezen.values().stream()
                .flatMap(een -> een.melding().flatMap(Melding::nieuw).stream())
                .toList();
        var gelijken = bronnen.gelijken().zoek(nieuwen, Recht.CASELOAD_IMPORTEREN, zicht);
        var bsns = new HashSet<String>();
        var uit = new ArrayList<Regel>();
        for (var regel : regels) {
            var een = Objects.requireNonNull(gelezen.get(regel.id()));
            uit.add(regel(
                    regel,
                    waarden(regel, velden),
                    een,
                    gelijken.getOrDefault(new JongereId(regel.id()), List.of()),
                    bsns));
        }
        return List.copyOf(uit);
    }

    private static Regel regel(
            ImportOpslag.Regel regel,
            Map<Importveld, String> waarden,
            Importlezer.Gelezen gelezen,
            List<Gelijke> gelijken,
            Set<String> bsns) {
        var fouten = new ArrayList<Fout>();
        gelezen.fouten().forEach(fout -> fouten.add(new Fout(fout.veld().label(), fout.zin())));
        var slaatOver = regel.besluit().filter(b -> b != Besluit.ANDERS).isPresent();
        gelezen.melding()
                .flatMap(Melding::nieuw)
                .flatMap(nieuw -> nieuw.bsn())
                .filter(bsn -> !slaatOver && !bsns.add(bsn.cijfers()))
                .ifPresent(bsn -> fouten.add(new Fout(Importveld.BSN.label(), Tekst.t("import.fout.bsndubbel"))));
        if (regel.besluit().filter(b -> b == Besluit.ANDERS).isPresent()
                && gelijken.stream().anyMatch(Gelijke::isZelfdeBsn)) {
            fouten.add(new Fout(Importveld.BSN.label(), Tekst.t("beletsel.BSN_AL_BEKEND")));
        }
        var naam = String.join(
                        " ",
                        waarden.getOrDefault(Importveld.ROEPNAAM, ""),
                        waarden.getOrDefault(Importveld.TUSSENVOEGSEL, ""),
                        waarden.getOrDefault(Importveld.ACHTERNAAM, ""))
                .replaceAll("\\s+", " ")
                .strip();
        return new Regel(
                regel.nummer(),
                naam,
                gelezen.melding(),
                gelezen.uitkering(),
                fouten,
                gelijken,
                regel.besluit(),
                regel.zelfde());
    }

    private static Map<Importveld, String> waarden(ImportOpslag.Regel regel, List<Optional<Importveld>> velden) {
        var waarden = new HashMap<Importveld, String>();
        for (var kolom = 0; kolom < Math.min(velden.size(), regel.cellen().size()); kolom++) {
            var cel = regel.cellen().get(kolom);
            velden.get(kolom).ifPresent(veld -> waarden.put(veld, cel));
        }
        return waarden;
    }
}
