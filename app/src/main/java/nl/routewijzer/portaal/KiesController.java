package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Aanbod;
import nl.routewijzer.gesprek.rooster.Eigenafspraak;
import nl.routewijzer.gesprek.rooster.Groepskeuzes;
import nl.routewijzer.gesprek.rooster.Keuze;
import nl.routewijzer.gesprek.rooster.Keuzes;
import nl.routewijzer.gesprek.rooster.Openplek;
import nl.routewijzer.gesprek.rooster.Verzoek;
import nl.routewijzer.gesprek.rooster.Verzoeken;
import nl.routewijzer.gesprek.rooster.Vrijmoment;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A jongere chooses when he talks with who guides him, or another time for what stands. */
@Controller
class KiesController {

    static final String PAD = MijnAfsprakenController.PAD + "/nieuw";

    private static final Set<Keuze.Reden> WIJST_NAAR_TIJDEN =
            EnumSet.of(Keuze.Reden.BEZET, Keuze.Reden.TE_LAAT, Keuze.Reden.BESTAAT_NIET, Keuze.Reden.VOL);
    private static final int EERST = 6;
    private static final int MEESTE = 60;

    /**
     * @param id of what will be planned
     * @param momenten that are shown, by day
     * @param vormen of all there are, to choose between
     * @param vorm only those
     * @param meer whether there are more than are shown
     * @param oud what he moves; empty when that cannot be moved
     * @param samen groups to which he can come
     * @param komend what stands already
     * @param fout why it could not be, or why what he wants to move cannot be moved
     */
    record KiesPage(
            String id,
            Optional<String> bij,
            Map<LocalDate, List<Vrijmoment>> momenten,
            Set<Vorm> vormen,
            Optional<Vorm> vorm,
            boolean meer,
            Optional<Eigenafspraak> oud,
            List<Openplek> samen,
            List<Eigenafspraak> komend,
            List<Verzoek> gevraagd,
            Optional<String> fout) {

        /** Of the conversation that comes of it: with a page of its own, so that each button can be used once. */
        String nieuw(Openplek groep) {
            return Stempel.idVan(UUID.fromString(id), "samen " + groep.groep()).toString();
        }

        /** The same page with other choices. */
        String pad(Optional<Vorm> welke, boolean alles) {
            return PAD + "?"
                    + Stream.of(
                                    oud.map(afspraak -> "verzet=" + afspraak.id()),
                                    welke.map(een -> "vorm=" + een),
                                    Optional.of("meer").filter(zo -> alles))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining("&"));
        }
    }

    private final Keuzes keuzes;
    private final Groepskeuzes groepen;
    private final Verzoeken verzoeken;
    private final Schermen schermen;
    private final Tijd tijd;

    KiesController(Keuzes keuzes, Groepskeuzes groepen, Verzoeken verzoeken, Schermen schermen, Tijd tijd) {
        this.keuzes = keuzes;
        this.groepen = groepen;
        this.verzoeken = verzoeken;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    /** @param verzet the conversation he wants to move */
    @GetMapping(PAD)
    View toon(
            @RequestParam Optional<String> verzet,
            @RequestParam Optional<String> vorm,
            @RequestParam Optional<String> meer,
            IngelogdeJongere wie) {
        var gevraagd = oud(verzet, wie);
        var oud = gevraagd.filter(this::kanVerzetten);
        var aanbod = keuzes.aanbod(oud.map(Eigenafspraak::id), wie);
        return schermen.toon(
                "portaal/kies.jte",
                pagina(aanbod, lees(vorm), meer.isPresent(), oud, gevraagd.flatMap(this::waaromNiet), wie));
    }

    @PostMapping(PAD)
    View kies(@RequestParam MultiValueMap<String, String> invoer, IngelogdeJongere wie) {
        var f = Formulier.van(invoer);
        var id = Sleutel.lees(f.waarde("id"));
        var oud = oud(Optional.of(f.waarde("verzet")), wie);
        return switch (keuzes.kies(new GesprekId(id), f.waarde("moment"), oud.map(Eigenafspraak::id), wie)) {
            case Keuze.Gekozen gekozen -> schermen.naar(MijnAfsprakenController.PAD + "/" + gekozen.gesprek());
            case Keuze.Geweigerd nee ->
                schermen.fout("portaal/kies.jte", geweigerd(nee, oud(Optional.of(f.waarde("verzet")), wie), wie));
        };
    }

    @PostMapping(PAD + "/samen")
    View doeMee(@RequestParam MultiValueMap<String, String> invoer, IngelogdeJongere wie) {
        var f = Formulier.van(invoer);
        var groep = Sleutel.lees(f.waarde("groep"));
        return switch (groepen.doeMee(new GesprekId(Sleutel.lees(f.waarde("id"))), groep, wie)) {
            case Keuze.Gekozen gekozen -> schermen.naar(MijnAfsprakenController.PAD + "/" + gekozen.gesprek());
            case Keuze.Geweigerd nee -> schermen.fout("portaal/kies.jte", nietMee(nee.reden(), wie));
        };
    }

    private KiesPage nietMee(Keuze.Reden reden, IngelogdeJongere wie) {
        var aanbod = keuzes.aanbod(Optional.empty(), wie);
        var fout = waaromNiet(reden, aanbod.momenten().isEmpty());
        return pagina(aanbod, Optional.empty(), false, Optional.empty(), Optional.of(fout), wie);
    }

    /** @param leeg there are no other times to point at */
    private static String waaromNiet(Keuze.Reden reden, boolean leeg) {
        return t(leeg && WIJST_NAAR_TIJDEN.contains(reden) ? "kies.fout.niets" : "kies.fout." + reden);
    }

    /** @param gevraagd as it stands now. The page gets an id of its own: the one that was refused may be used up */
    private KiesPage geweigerd(Keuze.Geweigerd nee, Optional<Eigenafspraak> gevraagd, IngelogdeJongere wie) {
        var bij = keuzes.bij(wie);
        var oud = gevraagd.filter(this::kanVerzetten);
        return new KiesPage(
                UUID.randomUUID().toString(),
                bij,
                perDag(nee.anders(), Keuze.ANDERS),
                Set.of(),
                Optional.empty(),
                bij.isPresent(),
                oud,
                oud.isPresent() ? List.of() : groepen.open(wie),
                oud.isPresent() ? List.of() : keuzes.komende(wie),
                verzoeken.eigen(wie),
                gevraagd.flatMap(this::waaromNiet)
                        .or(() ->
                                Optional.of(waaromNiet(nee.reden(), nee.anders().isEmpty()))));
    }

    private KiesPage pagina(
            Aanbod aanbod,
            Optional<Vorm> vorm,
            boolean alles,
            Optional<Eigenafspraak> oud,
            Optional<String> fout,
            IngelogdeJongere wie) {
        var vormen = aanbod.momenten().stream()
                .map(moment -> moment.uit().vorm())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Vorm.class)));
        var gevraagd = aanbod.momenten().stream()
                .filter(moment -> vorm.isEmpty() || vorm.get() == moment.uit().vorm())
                .toList();
        var hoeveel = alles ? MEESTE : EERST;
        return new KiesPage(
                UUID.randomUUID().toString(),
                aanbod.bij(),
                perDag(gevraagd, hoeveel),
                vormen,
                vorm,
                gevraagd.size() > hoeveel && !alles,
                oud,
                oud.isPresent() ? List.of() : groepen.open(wie),
                oud.isPresent() ? List.of() : keuzes.komende(wie),
                verzoeken.eigen(wie),
                fout);
    }

    private static Map<LocalDate, List<Vrijmoment>> perDag(List<Vrijmoment> momenten, int hoeveel) {
        return momenten.stream()
                .limit(hoeveel)
                .collect(Collectors.groupingBy(Vrijmoment::dag, TreeMap::new, Collectors.toList()));
    }

    private Optional<Eigenafspraak> oud(Optional<String> verzet, IngelogdeJongere wie) {
        return verzet.filter(tekst -> !tekst.isEmpty()).map(tekst -> keuzes.bekijk(GesprekId.van(tekst), wie));
    }

    private boolean kanVerzetten(Eigenafspraak afspraak) {
        return afspraak.kanVerzetten(tijd.nu());
    }

    /** How it stands with what he wants to move and cannot. */
    private Optional<String> waaromNiet(Eigenafspraak afspraak) {
        return afspraak.waaromVast(tijd.nu()).map(vast -> t("kies.verzet." + vast, Datums.dagEnUur(afspraak.begin())));
    }

    private static Optional<Vorm> lees(Optional<String> vorm) {
        return Stream.of(Vorm.values())
                .filter(een -> vorm.equals(Optional.of(een.name())))
                .findFirst();
    }
}
