package nl.routewijzer.gedeeld.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.Opvolgbeletsel;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Opzet;
import nl.routewijzer.gesprek.Overleg;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.Wijkteamvraag;
import nl.routewijzer.gesprek.Zorgsignaal;
import nl.routewijzer.gesprek.domain.Contactritme;
import nl.routewijzer.gesprek.domain.Volgendestap;
import nl.routewijzer.jongere.Betrokkene;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Gegevenssoort;
import nl.routewijzer.jongere.Gelijkenis;
import nl.routewijzer.jongere.domain.Leeftijdsgrens;
import nl.routewijzer.methode.Basismethodiek;
import nl.routewijzer.methode.Gedragsmodel;
import nl.routewijzer.methode.Koppeling;
import nl.routewijzer.methode.Routepad;
import nl.routewijzer.methode.Stap;
import nl.routewijzer.methode.Status;
import nl.routewijzer.methode.Stroomschema;
import nl.routewijzer.methode.Variant;
import nl.routewijzer.plan.brug.Antwoord;
import nl.routewijzer.plan.brug.Bezwaar;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.privacy.Bijzonder;
import nl.routewijzer.privacy.Gezagdeling;
import nl.routewijzer.privacy.Grondslag;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.Meedoen;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.traject.Besluit;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Importveld;
import nl.routewijzer.traject.Importvoorbeeld;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Opdracht;
import nl.routewijzer.traject.Route;
import nl.routewijzer.traject.Trajectstand;
import nl.routewijzer.traject.Uitkeringsvraag;
import nl.routewijzer.traject.Zoekperiode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The message bundle and the sources agree, and nobody reads a text that is not in it. */
class TekstenTest {

    private static final Path BRONNEN = Path.of("src/main");

    private static final List<String> BEZORGFOUTEN =
            List.of("GEEN_WEG", "ONBEREIKBAAR", "TE_DRUK", "INSTELLING", "EIGEN_FOUT", "ADRES_KLOPT_NIET", "GEWEIGERD");

    private static final List<String> ROUTEWOORDEN = List.of("KENNISMAKEN", "ZOEKEN", "PLAN", "AAN_DE_SLAG", "DAARNA");
    private static final List<String> PLANVRAGEN = List.of("DOEL", "STAP", "TROTS", "GOED", "MENING");

    /** The three texts of a signal. */
    private static final List<String> ZIN = List.of("kop", "reden", "actie");

    /** The forms of a traject. */
    private static final List<String> VASTLEGGINGEN = List.of(
            "EERDER",
            "UITKERING",
            "VERTELD",
            "AANVRAAG",
            "BEOORDELING",
            "UITSTROOM",
            "NAZORG",
            "WAARTERECHT",
            "NABERICHT",
            "AFSLUITEN",
            "TERUGVAL");

    /** Of the method, that an organisation may set. */
    private static final List<String> TERMEN = List.of(
            "AANVRAAG",
            "TWEEDE_GESPREK",
            "ZOEKCONTACT",
            "EVALUATIE",
            "BRUG",
            "SPREKEN",
            "ZORG",
            "LANGE_UITKERING",
            "POGINGEN",
            "OPNIEUW",
            "KORT_GESPREK",
            "NAZORG",
            "NAZORGRITME",
            "NA_NAZORG",
            "LEEFTIJD",
            "EERDER_MELDEN");

    /** Each in itself, and the others also in Dutch. */
    private static final List<String> TALEN = Stream.concat(
                    namen(nl.routewijzer.bericht.Taal.values()).stream(),
                    namen(nl.routewijzer.bericht.Taal.values()).stream()
                            .filter(taal -> !taal.equals("NL"))
                            .map(taal -> taal + ".nederlands"))
            .toList();

    private static final List<String> FILTERS = List.of(
            "ALLE",
            "GEEN_CONTACT",
            "KWAM_NIET",
            "NIEUW_VOOR_MIJ",
            "ZONDER_UITKOMST",
            "NIETS_GEPLAND",
            "PLAN_EVALUEREN",
            "WACHT_OP_MIJ",
            "IK_VERVANG");

    /** What can stand behind a key that is put together; a new one has to be added here. */
    private static final Map<String, List<String>> SAMENGESTELD = Map.ofEntries(
            Map.entry("rol.", namen(Rol.values())),
            Map.entry("recht.", namen(nl.routewijzer.toegang.Recht.values())),
            Map.entry("bereik.", namen(nl.routewijzer.toegang.Bereik.values())),
            Map.entry("inlogmelding.", inlogmeldingen()),
            Map.entry(
                    "collega.wijziging.",
                    List.of(
                            "TOEGEVOEGD",
                            "NAAM",
                            "ROLLEN",
                            "VAKGEBIED",
                            "WERKGEBIED",
                            "INLOGNAAM",
                            "HERKENNING",
                            "DIENST")),
            Map.entry("instelnaam.", TERMEN),
            Map.entry("instelbaar.", TERMEN),
            Map.entry("enkelvoud.", List.of("weken", "maanden", "werkdagen", "pogingen")),
            Map.entry("instelgroep.", namen(nl.routewijzer.toegang.Instelling.Groep.values())),
            Map.entry(
                    "organisatiewijziging.",
                    List.of("NAAM", "WOORD", "THEMA", "KANTOOR", "TELEFOON", "OPENINGSTIJDEN")),
            Map.entry("collega.bezwaar.", List.of("LAATSTE_BEHEERDER", "ZELF_WEG")),
            Map.entry(
                    "portaalmelding.",
                    metUitleg("NIET_GEVONDEN", "TE_ZWAK", "MISLUKT", "ONBEREIKBAAR", "NIET_INGESTELD", "EVEN_WACHTEN")),
            Map.entry("pinbezwaar.", List.of("GEEN_VIJF_CIJFERS", "TE_MAKKELIJK", "NIET_GELIJK")),
            Map.entry("portaalveld.", List.of("adres", "pin", "code", "nogeens")),
            Map.entry("meedoen.staat.", namen(Meedoen.Staat.values())),
            Map.entry("meedoen.uitleg.", namen(Meedoen.Staat.values())),
            Map.entry(
                    "verzending.",
                    Arrays.stream(Verzending.Soort.values())
                            .flatMap(soort -> Stream.of(soort + ".onderwerp", soort + ".tekst", soort + ".naam"))
                            .toList()),
            Map.entry("verzending.fout.", BEZORGFOUTEN),
            Map.entry("verzending.raad.", BEZORGFOUTEN),
            Map.entry("komst.", namen(nl.routewijzer.bericht.Komst.values())),
            Map.entry("komst.dank.", namen(nl.routewijzer.bericht.Komst.values())),
            Map.entry("portaal.keek.doel.", namen(nl.routewijzer.privacy.Doel.values())),
            Map.entry("portaal.toestand.", List.of("NIETS", "RUSTIG", "NAZORG", "VOORBIJ")),
            Map.entry("portaal.route.", ROUTEWOORDEN),
            Map.entry("portaal.route.hier.", ROUTEWOORDEN),
            Map.entry("portaal.doel.", namen(nl.routewijzer.plan.PlanView.Stand.values())),
            Map.entry("portaal.plan.bewaard.", PLANVRAGEN),
            Map.entry(
                    "portaal.planvraag.",
                    Stream.concat(
                                    PLANVRAGEN.stream(),
                                    PLANVRAGEN.stream()
                                            .filter(vraag -> !vraag.equals("MENING"))
                                            .map(vraag -> vraag + ".uitleg"))
                            .toList()),
            Map.entry("portaal.planveld.", List.of("tekst", "voor", "antwoord")),
            Map.entry("portaal.vorm.", namen(Vorm.values())),
            Map.entry("portaal.verwacht.", namen(Vorm.values())),
            Map.entry("portaal.afspraak.", namen(nl.routewijzer.gesprek.MijnAfspraken.Staat.values())),
            Map.entry(
                    "portaal.verhaal.",
                    List.of("NAAM", "BEREIKEN", "HELPT", "SCHOOL", "VERTELD", "MENSEN", "KLOPT_NIET", "ERBIJ")),
            Map.entry("aanbod.antwoord.", namen(nl.routewijzer.aanbod.Reactie.Antwoord.values())),
            Map.entry("portaal.aanbod.jezei.", namen(nl.routewijzer.aanbod.Reactie.Antwoord.values())),
            Map.entry("portaal.zetjes.", namen(nl.routewijzer.aanbod.zetjes.Zetje.Antwoord.values())),
            Map.entry("portaal.zetjes.ritme.", namen(nl.routewijzer.aanbod.zetjes.Zetje.Ritme.values())),
            Map.entry("portaal.verhaal.bericht.", List.of("KLOPT_NIET", "ERBIJ")),
            Map.entry("portaal.verhaal.contact.", List.of("telefoon", "email", "adres", "bereik", "bereikniet")),
            Map.entry("portaal.verhaal.loopbaan.", List.of("school", "werk")),
            Map.entry("portaal.magcontact.", namen(Betrokkene.Contact.values())),
            Map.entry("portaal.magcontact.knop.", List.of("JA", "SAMEN", "NEE")),
            Map.entry("portaal.delen.", List.of("GELDT", "VERLOPEN", "INGETROKKEN", "GEWEIGERD")),
            Map.entry("portaal.overlegmet.", namen(Overleg.Met.values())),
            Map.entry("postvak.weg.", namen(Verzendweg.values())),
            Map.entry("kanaal.", namen(Kanaal.values())),
            Map.entry("vorm.", namen(Vorm.values())),
            Map.entry("uitkomst.", namen(Uitkomst.values())),
            Map.entry("wie.", namen(Verslag.Wie.values())),
            Map.entry("samenvatting.wie.", namen(Verslag.Wie.values())),
            Map.entry("plan.partij.", namen(nl.routewijzer.plan.Partij.values())),
            Map.entry("plan.stem.", namen(nl.routewijzer.plan.Stem.values())),
            Map.entry("plan.stemkeuze.", namen(nl.routewijzer.plan.Stem.values())),
            Map.entry("plan.door.", namen(nl.routewijzer.plan.Stem.values())),
            Map.entry("plan.antwoord.", namen(nl.routewijzer.plan.Antwoord.values())),
            Map.entry("plan.pauzegrond.", namen(nl.routewijzer.plan.Pauzegrond.values())),
            Map.entry("plan.pauze.van.", namen(nl.routewijzer.plan.Pauzegrond.values())),
            Map.entry("plan.wie.", namen(nl.routewijzer.plan.Uitvoerder.Wie.values())),
            Map.entry("plan.stand.", namen(nl.routewijzer.plan.PlanView.Stand.values())),
            Map.entry("plan.stapstand.", namen(nl.routewijzer.plan.PlanView.Stapstand.values())),
            Map.entry("beletsel.plan.", namen(nl.routewijzer.plan.Planbeletsel.values())),
            Map.entry("plan.handtekening.", List.of("true", "false")),
            Map.entry("plan.hulp.", List.of("true", "false")),
            Map.entry(
                    "plan.daad.",
                    plandaden(List.of("", ".uitleg", ".reden", ".gedaan"), "BEREIKT", "PAUZE", "STOP", "HEROPEN")),
            Map.entry("plan.stapdaad.", plandaden(List.of("", ".woorden", ".gedaan"), "VIER", "STOP", "HEROPEN")),
            Map.entry(
                    "plan.zeg.", plandaden(List.of("", ".uitleg", ".gedaan"), "GOED", "EENS", "HANDTEKENING", "HULP")),
            Map.entry("plan.zeg.partij.", List.of("EENS", "HANDTEKENING")),
            Map.entry("plan.zeg.ja.", List.of("HANDTEKENING", "HULP")),
            Map.entry("plan.zeg.waarom.", List.of("EENS", "HANDTEKENING", "HULP")),
            Map.entry(
                    "plan.label.",
                    List.of(
                            "tekst",
                            "reden",
                            "naam",
                            "voor",
                            "terug",
                            "dag",
                            "wie",
                            "grond",
                            "partij",
                            "antwoord",
                            "ja",
                            "leefgebieden")),
            Map.entry(
                    "plan.veld.",
                    List.of(
                            "DOELTEKST",
                            "DOELMERK",
                            "DOELPLAATS",
                            "DOELSTAND",
                            "STAPTEKST",
                            "STAPDOOR",
                            "STAPVOOR",
                            "STAPSTAND",
                            "ONDERDEEL",
                            "INSTEMMING",
                            "HANDTEKENING",
                            "HULP",
                            "EVALUATIE",
                            "VORM")),
            Map.entry(
                    "plan.versie.",
                    planversies(nl.routewijzer.plan.Wijziging.class).toList()),
            Map.entry(
                    "tijdlijn.plan.",
                    List.of(
                            "PlanBegonnen",
                            "DoelGesteld",
                            "DoelBereikt",
                            "DoelGestopt",
                            "DoelGepauzeerd",
                            "DoelHeropend",
                            "Geevalueerd")),
            Map.entry("post.opnieuw.", List.of("GEGAAN", "WACHT", "WEER_NIET")),
            Map.entry("brug.moment.", namen(nl.routewijzer.plan.brug.Brugblad.Moment.Soort.values())),
            Map.entry("bijlage.weigering.", namen(nl.routewijzer.gedeeld.bestand.Weigering.values())),
            Map.entry("bericht.beletsel.", namen(nl.routewijzer.bericht.Schrijfuitkomst.Beletsel.values())),
            Map.entry("bericht.wacht.", List.of("JONGERE", "COLLEGA", "portaal.JONGERE", "portaal.COLLEGA")),
            Map.entry("samenvatting.label.", List.of("samenvatting")),
            Map.entry("bericht.label.", List.of("tekst", "wie")),
            Map.entry("bewaren.", List.of("BERICHTEN", "CONCEPTEN", "ERVARINGEN", "REACTIES")),
            Map.entry("bewaren.loopt.", List.of("BERICHTEN", "CONCEPTEN", "ERVARINGEN", "REACTIES")),
            Map.entry("bewaren.stukken.", List.of("BERICHTEN", "CONCEPTEN", "ERVARINGEN", "REACTIES")),
            Map.entry("wens.label.", List.of("weg", "taal", "stil", "van", "tot", "herinnering")),
            Map.entry("wens.weg.", List.of("MAIL", "SMS")),
            Map.entry("wens.stil.", List.of("HIER", "ZELF", "NOOIT")),
            Map.entry("wens.herinnering.", namen(nl.routewijzer.bericht.Herinnersoort.values())),
            Map.entry("taal.", TALEN),
            Map.entry("seintje.", List.of("WIL_NIET", "GEEN_ADRES", "GEEN_WEG")),
            Map.entry("seintje.herinnering.", namen(nl.routewijzer.bericht.Herinnersoort.values())),
            Map.entry("berichtinstelling.label.", List.of("vanaf", "tot", "tekst", "zin")),
            Map.entry("berichten.keuze.", List.of("ALLE", "WACHT_OP_MIJ", "WACHT_OP_JONGERE", "NIEMAND_BEGELEIDT")),
            Map.entry("berichten.leeg.", List.of("ALLE", "WACHT_OP_MIJ", "WACHT_OP_JONGERE", "NIEMAND_BEGELEIDT")),
            Map.entry("overlegmet.", namen(Overleg.Met.values())),
            Map.entry("overleguitkomst.", namen(Overleg.Uitkomst.values())),
            Map.entry("beletsel.overleg.", namen(Overleg.Beletsel.values())),
            Map.entry("terugkoppeling.", namen(Verslag.Terugkoppeling.values())),
            Map.entry("gespreksdoel.", namen(Opzet.Doel.values())),
            Map.entry("aanwezig.", namen(Opzet.Aanwezig.values())),
            Map.entry("leiding.", namen(Opzet.Leiding.values())),
            Map.entry("herhaling.", namen(Planning.Herhaling.values())),
            Map.entry("antwoord.", namen(Toestemming.Antwoord.values())),
            Map.entry("bijzonder.", namen(Bijzonder.Soort.values())),
            Map.entry("beletsel.bijzonder.", namen(Bijzonder.Beletsel.values())),
            Map.entry("gezagdeel.", namen(Gezagdeling.Onderdeel.values())),
            Map.entry("gezagmag.", namen(Gezagdeling.Mag.values())),
            Map.entry("nood.stand.", List.of("LOOPT", "ACHTERGEHOUDEN", "VOORBIJ")),
            Map.entry("toestemming.stand.", namen(Toestemming.Stand.values())),
            Map.entry("grondslag.", namen(Grondslag.Soort.values())),
            Map.entry("grondslag.uitleg.", List.of("PARTICIPATIEWET", "WEB", "ONDERZOEK")),
            Map.entry("invuller.", namen(Invuller.values())),
            Map.entry("meting.wie.", namen(Invuller.values())),
            Map.entry("meting.alleen.", List.of("JONGERE", "CONSULENT")),
            Map.entry("antwoordzonder.", namen(Antwoord.Zonder.values())),
            Map.entry("richting.", namen(Instrument.Richting.values())),
            Map.entry("licentie.", namen(Instrument.Licentie.Staat.values())),
            Map.entry("beletsel.meting.", namen(Bezwaar.Soort.values())),
            Map.entry("verwerking.", namen(Verwerking.values())),
            Map.entry("verwerking.weigering.", namen(Verwerking.values())),
            Map.entry(
                    "beletsel.",
                    Stream.concat(
                                    namen(nl.routewijzer.traject.Beletsel.values()).stream(),
                                    namen(nl.routewijzer.jongere.Beletsel.values()).stream())
                            .distinct()
                            .toList()),
            Map.entry("bron.", namen(Gegeven.Bron.values())),
            Map.entry("rolbetrokkene.", namen(Betrokkene.Rol.values())),
            Map.entry("magcontact.", namen(Betrokkene.Contact.values())),
            Map.entry("gegeven.", gegevens()),
            Map.entry("signaal.verjaardag.", namen(Leeftijdsgrens.values())),
            Map.entry("jongere.tab.", List.of("overzicht", "route", "netwerk", "delen", "gegevens")),
            Map.entry("beletsel.voorlichting.", namen(nl.routewijzer.traject.Voorlichtingen.Beletsel.values())),
            Map.entry("beletsel.rooster.", namen(nl.routewijzer.gesprek.rooster.Roosterbeletsel.values())),
            Map.entry("rooster.dag.", namen(java.time.DayOfWeek.values())),
            Map.entry("kies.fout.", namen(nl.routewijzer.gesprek.rooster.Keuze.Reden.values())),
            Map.entry("kies.mee.", namen(Vorm.values())),
            Map.entry("kies.verzet.", namen(nl.routewijzer.gesprek.rooster.Eigenafspraak.Vast.values())),
            Map.entry("beletsel.gesprek.", namen(nl.routewijzer.gesprek.Beletsel.values())),
            Map.entry("beletsel.opvolg.", namen(Opvolgbeletsel.values())),
            Map.entry("gemistreden.", namen(Gemistreden.values())),
            Map.entry("opvolgstap.", namen(Opvolgstap.values())),
            Map.entry("opvolguitleg.", opvolgstappen(Opvolgstap.VRAAG_WIJKTEAM)),
            Map.entry("opvolgbron.", List.of("ANDERE_WEG", "NIETS_STUREN")),
            Map.entry("opvolgwaarom.", namen(Volgendestap.Waarom.values())),
            Map.entry("signaal.kwamniet.stap.", opvolgstappen(Opvolgstap.NIETS_STUREN)),
            Map.entry("wijkteamdeel.", namen(Wijkteamvraag.Onderdeel.values())),
            Map.entry("melding.fout.", List.of("bsn", "telefoon", "email")),
            Map.entry("uitkeringsvraag.", namen(Uitkeringsvraag.values())),
            Map.entry("gelijkenis.", namen(Gelijkenis.Grond.values())),
            Map.entry("signaal.", signalenVanDeVoorlichting()),
            Map.entry("signaal.voorlichting.reden.", List.of("BEL", "STUUR_BRIEF", "MAAK_AFSPRAAK")),
            Map.entry("signaal.voorlichting.actie.", List.of("BEL", "STUUR_BRIEF", "MAAK_AFSPRAAK")),
            Map.entry("importveld.", namen(Importveld.values())),
            Map.entry("import.stand.", namen(Importvoorbeeld.Stand.values())),
            Map.entry("import.besluit.", List.of("ANDERS", "OVERSLAAN")),
            Map.entry("import.bestand.", List.of("TE_GROOT", "GEEN_TEKST", "LEEG", "TE_VEEL_REGELS", "ONLEESBAAR")),
            Map.entry(
                    "import.fout.",
                    List.of("GEBOORTEDATUM", "BSN", "TELEFOON", "EMAIL", "DAG", "KANAAL", "CONSULENT", "UITKERING")),
            Map.entry("voorlichting.kwam.", List.of("JA", "NEE")),
            Map.entry("vandaag.groet.", List.of("morgen", "middag", "avond")),
            Map.entry("vandaag.", List.of("NU", "WEEK", "LATER")),
            Map.entry("vandaag.tab.", List.of("NU", "WEEK", "LATER")),
            Map.entry("vandaag.volgorde.", List.of("NU", "WEEK", "LATER")),
            Map.entry("vandaag.leeg.", List.of("NU", "WEEK", "LATER")),
            Map.entry("teken.", List.of("nu", "termijn", "wacht", "zorg")),
            Map.entry("signaal.contact.", namen(Contactritme.Waarom.values())),
            Map.entry("signaal.zorg.", namen(Zorgsignaal.Van.values())),
            Map.entry("zorgvan.", namen(Zorgsignaal.Van.values())),
            Map.entry("tijdlijn.filter.", List.of("ALLES", "CONTACT", "BESLUIT", "AFSPRAAK", "ZORG", "BEGELEIDING")),
            Map.entry("tijdlijn.wie.", namen(Verslag.Wie.values())),
            Map.entry("filter.", FILTERS),
            Map.entry("filter.leeg.", FILTERS),
            Map.entry("kolom.", List.of("FASE", "LAATSTE", "VOLGENDE", "DOEL", "MELDING", "BEREIK", "BERICHTEN")),
            Map.entry("status.", namen(Status.values())),
            Map.entry("steun.", namen(Koppeling.Steun.values())),
            Map.entry("herkomst.", namen(Stap.Herkomst.values())),
            Map.entry("herkomstzekerheid.", namen(Stap.Zekerheid.values())),
            Map.entry("doorwerking.", namen(Stap.Doorwerking.values())),
            Map.entry("leesbaarheid.", namen(Stap.Leesbaarheid.values())),
            Map.entry("punt.", namen(Basismethodiek.Soort.values())),
            Map.entry("laag.", namen(Gedragsmodel.Laag.values())),
            Map.entry("variantsoort.", namen(Variant.Soort.values())),
            Map.entry("knoop.", namen(Stroomschema.Soort.values())),
            Map.entry("zekerheid.", namen(Stroomschema.Zekerheid.values())),
            Map.entry("mijlpaal.", namen(Stroomschema.Mijlpaal.values())),
            Map.entry("routeplaats.", namen(Routepad.Plaats.values())),
            Map.entry("feit.", namen(Feitsoort.values())),
            Map.entry("route.", namen(Route.values())),
            Map.entry("stand.", namen(Trajectstand.Stand.values())),
            Map.entry("grond.", namen(Zoekperiode.Grond.values())),
            Map.entry("besloten.", namen(Besluit.Wie.values())),
            Map.entry("opdracht.", namen(Opdracht.Soort.values())),
            Map.entry("opdracht.intensiteit.", List.of("1", "2", "3")),
            Map.entry("vastleggen.titel.", VASTLEGGINGEN),
            Map.entry("vastleggen.uitleg.", VASTLEGGINGEN),
            Map.entry("signaal.vertel.", ZIN),
            Map.entry("signaal.looptaf.", ZIN),
            Map.entry("signaal.voorbij.", ZIN),
            Map.entry("signaal.zonderuitkomst.", ZIN),
            Map.entry("signaal.vertelwaar.", ZIN),
            Map.entry("signaal.nazorgeindigt.", ZIN),
            Map.entry("signaal.nazorgvoorbij.", ZIN),
            Map.entry("signaal.nabericht.", ZIN),
            Map.entry("kanaalcontact.", namen(Contact.Kanaal.values())),
            Map.entry("frequentie.", List.of("HOOG", "GEWOON", "LAAG")),
            Map.entry(
                    "ritmereden.",
                    List.of(
                            "ONTWIJKEN",
                            "WEINIG_MOTIVATIE",
                            "GUNFACTOR",
                            "ONZICHTBAAR",
                            "ANDERE_BEGELEIDING",
                            "KAN_NU_NIET")),
            Map.entry("ritme.eigen.", List.of("WEKEN", "MAANDEN")),
            Map.entry("ritme.eenheid.", List.of("WEKEN", "MAANDEN")),
            Map.entry("geboortedatum.", List.of("dag", "maand", "jaar")),
            Map.entry("fout.", foutpaginas()));

    private static final Pattern AANROEP = Pattern.compile("\\bt\\(\"([a-zA-Z0-9_.]+)\"\\s*([,)])");
    private static final Pattern BEGIN = Pattern.compile("\\bt\\(\"([a-zA-Z0-9_.]+)\"\\s*\\+");
    private static final Pattern LETTERLIJK = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9_]+)+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]");

    private static List<String> inlogmeldingen() {
        return metUitleg(
                "GEEN_TOEGANG",
                "TE_ZWAK",
                "MISLUKT",
                "ONBEREIKBAAR",
                "NIET_INGESTELD",
                "ONDERWEG",
                "UITGELOGD",
                "EVEN_WACHTEN");
    }

    private static List<String> metUitleg(String... soorten) {
        return Stream.of(soorten)
                .flatMap(soort -> Stream.of(soort + ".titel", soort + ".uitleg"))
                .toList();
    }

    private static List<String> namen(Enum<?>[] waarden) {
        return Arrays.stream(waarden).map(Enum::name).toList();
    }

    private static List<String> opvolgstappen(Opvolgstap behalve) {
        return Stream.of(Opvolgstap.values())
                .filter(stap -> stap != behalve)
                .map(Enum::name)
                .toList();
    }

    private static List<String> signalenVanDeVoorlichting() {
        return List.of(
                "VOORLICHTING_GEMIST",
                "VOORLICHTING_PRESENTIE",
                "VOORLICHTING_PRESENTIE.reden",
                "VOORLICHTING_KORT_GESPREK",
                "VOORLICHTING_KORT_GESPREK.reden");
    }

    private static List<String> foutpaginas() {
        return Stream.of("nietgevonden", "magniet", "tegroot", "verzoek", "storing")
                .flatMap(soort -> Stream.of(soort + ".titel", soort + ".uitleg"))
                .toList();
    }

    private static Set<String> sleutels() {
        return new TreeSet<>(Collections.list(Tekst.sleutels()));
    }

    private static Map<Path, String> bronnen() {
        try (var bestanden = Files.walk(BRONNEN)) {
            return bestanden
                    .filter(pad ->
                            pad.toString().endsWith(".java") || pad.toString().endsWith(".jte"))
                    .collect(toMap(pad -> pad, TekstenTest::lees));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Stream<String> treffers(Pattern patroon, String bron) {
        return patroon.matcher(bron).results().map(treffer -> treffer.group(1));
    }

    private static Stream<String> alleSamengestelde() {
        return SAMENGESTELD.entrySet().stream()
                .flatMap(deel -> deel.getValue().stream().map(rest -> deel.getKey() + rest));
    }

    private static List<String> plandaden(List<String> delen, String... daden) {
        return Stream.of(daden)
                .flatMap(daad -> delen.stream().map(deel -> daad + deel))
                .toList();
    }

    /** Each kind of change, for both who read it. */
    private static Stream<String> planversies(Class<?> soort) {
        return soort.isInterface()
                ? Stream.of(soort.getPermittedSubclasses()).flatMap(TekstenTest::planversies)
                : Stream.of(soort.getSimpleName() + ".consulent", soort.getSimpleName() + ".jongere");
    }

    /** Every section of what is known of a jongere, its fields and their choices; and what stands beside a field. */
    private static List<String> gegevens() {
        return Stream.of(Gegevenssoort.values())
                .flatMap(soort -> Stream.concat(
                        Stream.of(soort.name()), soort.velden().stream().flatMap(veld -> {
                            var naam = soort + "." + veld.naam();
                            return Stream.of(
                                            Stream.of(naam),
                                            veld.keuzes().stream().map(keuze -> naam + "." + keuze),
                                            Tekst.misschien("gegeven." + naam + ".uitleg").stream()
                                                    .map(uitleg -> naam + ".uitleg"))
                                    .flatMap(deel -> deel);
                        })))
                .toList();
    }

    /** Keys that a source asks for and that the bundle does not have. */
    static Set<String> ontbrekend(String bron, Set<String> sleutels) {
        return Stream.of(
                        treffers(AANROEP, bron),
                        treffers(BEGIN, bron)
                                .map(begin -> begin + "…")
                                .filter(begin -> !SAMENGESTELD.containsKey(begin.substring(0, begin.length() - 1))))
                .flatMap(sleutel -> sleutel)
                .filter(sleutel -> !sleutels.contains(sleutel))
                .collect(toCollection(TreeSet::new));
    }

    /** Keys that no source names. */
    static Set<String> ongebruikt(Stream<String> bronnen, Set<String> sleutels) {
        var rest = new TreeSet<>(sleutels);
        alleSamengestelde().forEach(rest::remove);
        bronnen.flatMap(bron -> treffers(LETTERLIJK, bron)).forEach(rest::remove);
        return rest;
    }

    /** A text with arguments is a MessageFormat and has each apostrophe twice; one without has none twice. */
    static boolean apostrofKlopt(String tekst) {
        return ARGUMENT.matcher(tekst).find() ? !tekst.replace("''", "").contains("'") : !tekst.contains("''");
    }

    /** Calls that give arguments to a text without, or none to a text with. */
    static List<String> verkeerdAangeroepen(String bron) {
        return AANROEP.matcher(bron)
                .results()
                .filter(aanroep -> sleutels().contains(aanroep.group(1)))
                .filter(aanroep -> aanroep.group(2).equals(",")
                        != ARGUMENT.matcher(Tekst.t(aanroep.group(1))).find())
                .map(MatchResult::group)
                .toList();
    }

    @Nested
    class De_sleutels {

        @Test
        void die_gevraagd_worden_bestaan_allemaal() {
            bronnen()
                    .forEach((pad, bron) -> assertThat(ontbrekend(bron, sleutels()))
                            .as("%s vraagt om", pad)
                            .isEmpty());
            assertThat(sleutels()).containsAll(alleSamengestelde().toList());
        }

        @Test
        void die_bestaan_worden_allemaal_gebruikt() {
            assertThat(ongebruikt(bronnen().values().stream(), sleutels())).isEmpty();
        }

        @Test
        void die_ontbreken_vallen_op() {
            var bron =
                    "var zin = t(\"melding.titel\") + t(\"melding.weg\") + t(\"onbekend.\" + soort) + t(\"rol.\" + rol);";
            assertThat(ontbrekend(bron, sleutels())).containsExactly("melding.weg", "onbekend.…");
        }

        @Test
        void die_niemand_noemt_vallen_op() {
            assertThat(ongebruikt(Stream.of("t(\"een.twee\")"), Set.of("een.twee", "een.drie", "rol.CONSULENT")))
                    .containsExactly("een.drie");
        }
    }

    @Nested
    class Apostrofs {

        @Test
        void staan_dubbel_in_een_tekst_met_argumenten_en_enkel_in_een_zonder() {
            assertThat(sleutels()).allMatch(sleutel -> apostrofKlopt(Tekst.t(sleutel)));
        }

        @Test
        void die_verkeerd_staan_vallen_op() {
            assertThat(apostrofKlopt("foto's van {0}")).isFalse();
            assertThat(apostrofKlopt("foto''s van vroeger")).isFalse();
            assertThat(apostrofKlopt("foto''s van {0}")).isTrue();
            assertThat(apostrofKlopt("foto's van vroeger")).isTrue();
        }
    }

    @Nested
    class Argumenten {

        @Test
        void gaan_naar_teksten_die_ze_gebruiken() {
            bronnen()
                    .forEach((pad, bron) -> assertThat(verkeerdAangeroepen(bron))
                            .as("in %s", pad)
                            .isEmpty());
        }

        @Test
        void die_nergens_landen_vallen_op() {
            assertThat(
                            verkeerdAangeroepen(
                                    "t(\"melding.titel\", naam) t(\"jongere.leeftijd\") t(\"melding.titel\") t(\"jongere.leeftijd\", 20)"))
                    .containsExactly("t(\"melding.titel\",", "t(\"jongere.leeftijd\")");
        }

        @Test
        void maken_van_elke_tekst_een_zin() {
            assertThat(sleutels())
                    .filteredOn(sleutel -> ARGUMENT.matcher(Tekst.t(sleutel)).find())
                    .isNotEmpty()
                    .allSatisfy(sleutel ->
                            assertThat(argumentenIn(sleutel)).as(sleutel).doesNotContain("{", "}"));
        }

        private static String argumentenIn(String sleutel) {
            return Tekst.t(sleutel).contains("{0,")
                    ? Tekst.t(sleutel, 2, 3, 4)
                    : Tekst.t(sleutel, "een", "twee", "drie");
        }
    }

    @Nested
    class Sjablonen {

        @Test
        void bevatten_zelf_geen_zin() {
            bronnen().forEach((pad, bron) -> {
                if (pad.toString().endsWith(".jte")) {
                    assertThat(Sjabloontekst.woorden(bron)).as("in %s", pad).isEmpty();
                }
            });
        }

        @Test
        void met_een_zin_vallen_op() {
            var sjabloon = """
                    @import nl.routewijzer.gedeeld.web.Kader
                    @param Kader kader
                    @template.gedeeld.kader(kader = kader, titel = t("een.titel"), inhoud = @`
                    @if(kader.zoeken())<p class="rw-zacht">Typ ${t("een.naam", f("(x)"))} hier</p>@endif
                    <input placeholder="Zoek iemand" value="${waarde}" aria-label="${t("een.label")}">
                    `)
                    """;
            assertThat(Sjabloontekst.woorden(sjabloon)).containsExactly("Zoek", "iemand", "Typ", "hier");
        }
    }
}
