package nl.routewijzer.traject.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Download;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Caseloadimport;
import nl.routewijzer.traject.Importveld;
import nl.routewijzer.traject.Importvoorbeeld;
import nl.routewijzer.traject.Importvoorbeeld.Besluit;
import nl.routewijzer.traject.Importvoorbeeld.Regel;
import nl.routewijzer.traject.Importvoorbeeld.Stand;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking over a caseload from a file, on one page: the file, the columns, the lines, the button. */
@Controller
class ImportController {

    private static final String PAD = "/jongeren/import";
    private static final String SJABLOON = "traject/web/import.jte";

    /** @param voorbeeld empty while there is no file */
    record ImportPage(Formulier formulier, Optional<Importvoorbeeld> voorbeeld, LocalDate vandaag) {

        /** As many as one can look at; the number says how many there are. */
        static final int TOON = 50;

        List<Regel> eerste(Stand stand) {
            return voorbeeld.stream()
                    .flatMap(v -> v.regels(stand).stream())
                    .limit(TOON)
                    .toList();
        }

        /** A few of the good ones, to see that the columns are right. */
        String zoals() {
            return eerste(Stand.GOED).stream().limit(5).map(Regel::naam).collect(Collectors.joining(", "));
        }

        List<Regel> vragen() {
            return voorbeeld.stream()
                    .flatMap(v -> v.metGelijken().stream())
                    .limit(TOON)
                    .toList();
        }
    }

    private final Caseloadimport invoer;
    private final Schermen schermen;
    private final Tijd tijd;

    ImportController(Caseloadimport invoer, Schermen schermen, Tijd tijd) {
        this.invoer = invoer;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        return schermen.toon(SJABLOON, pagina(Formulier.leeg(), zicht));
    }

    @GetMapping(PAD + "/voorbeeld.csv")
    ResponseEntity<byte[]> voorbeeld(Zicht zicht) {
        zicht.vereis(Recht.CASELOAD_IMPORTEREN);
        var kop = Arrays.stream(Importveld.values()).map(Importveld::label).collect(Collectors.joining(";"));
        var tekst = "\uFEFF" + kop + "\r\n" + t("import.voorbeeld.regel") + "\r\n";
        return Download.van("voorbeeld.csv", "text/csv;charset=UTF-8", tekst.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(PAD)
    View lees(@RequestParam(required = false) Optional<MultipartFile> bestand, Zicht zicht) throws IOException {
        zicht.vereis(Recht.CASELOAD_IMPORTEREN);
        var inhoud = bestand.isPresent() ? bestand.get().getBytes() : new byte[0];
        var fout = inhoud.length == 0 ? Optional.of(t("import.bestand.geen")) : invoer.lees(inhoud, zicht);
        if (fout.isPresent()) {
            var formulier = Formulier.leeg();
            formulier.keurAf("bestand", fout.get());
            return schermen.fout(SJABLOON, pagina(formulier, zicht));
        }
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/kolommen")
    View kies(@RequestParam MultiValueMap<String, String> velden, Zicht zicht) {
        var voorbeeld = vereis(zicht);
        var formulier = Formulier.van(velden);
        var gekozen = IntStream.range(0, voorbeeld.koppen().size())
                .mapToObj(kolom -> veld(formulier.waarde("kolom-" + kolom)))
                .toList();
        var dubbel = gekozen.stream()
                .flatMap(Optional::stream)
                .filter(veld -> gekozen.indexOf(Optional.of(veld)) != gekozen.lastIndexOf(Optional.of(veld)))
                .findFirst();
        if (dubbel.isPresent()) {
            formulier.keurAf("kolommen", t("import.fout.dubbel", dubbel.get().label()));
            return schermen.fout(SJABLOON, pagina(formulier, zicht));
        }
        invoer.kies(gekozen, zicht);
        return schermen.naar(PAD);
    }

    private static Optional<Importveld> veld(String naam) {
        return Arrays.stream(Importveld.values())
                .filter(veld -> veld.name().equals(naam))
                .findFirst();
    }

    @PostMapping(PAD + "/besluiten")
    View besluit(@RequestParam MultiValueMap<String, String> antwoorden, Zicht zicht) {
        var voorbeeld = vereis(zicht);
        var formulier = Formulier.van(antwoorden);
        for (var regel : voorbeeld.metGelijken()) {
            var antwoord = formulier.waarde("besluit-" + regel.nummer());
            if (!antwoord.isEmpty()) {
                var besluit = Arrays.stream(Besluit.values())
                        .filter(b -> b.name().equals(antwoord))
                        .findFirst()
                        .orElse(Besluit.ZELFDE);
                var zelfde =
                        besluit == Besluit.ZELFDE ? Optional.of(JongereId.van(antwoord)) : Optional.<JongereId>empty();
                invoer.besluit(regel.nummer(), besluit, zelfde, zicht);
            }
        }
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/fouten")
    View slaFoutenOver(Zicht zicht) {
        invoer.slaFoutenOver(zicht);
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/uitvoeren")
    View voerUit(@RequestParam MultiValueMap<String, String> velden, Zicht zicht, RedirectAttributes volgende) {
        var formulier = Formulier.van(velden);
        var id = Sleutel.lees(formulier.waarde("id"));
        var aantal = invoer.voerUit(id, zicht);
        if (aantal.isEmpty()) {
            formulier.keurAf("uitvoeren", t("import.fout.nietalles"));
            return schermen.fout(SJABLOON, pagina(formulier, zicht));
        }
        Mededeling.zegMetTerug(volgende, t("import.gedaan", aantal.get()), PAD + "/" + id + "/terug");
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{id}/terug")
    View neemTerug(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var weg = invoer.neemTerug(Sleutel.lees(id), zicht);
        Mededeling.zeg(volgende, weg > 0 ? t("import.terug", weg) : t("import.telaat"));
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/weg")
    View gooiWeg(Zicht zicht, RedirectAttributes volgende) {
        invoer.gooiWeg(zicht);
        Mededeling.zeg(volgende, t("import.weg"));
        return schermen.naar(PAD);
    }

    private Importvoorbeeld vereis(Zicht zicht) {
        return invoer.bekijk(zicht).orElseThrow(() -> new NietGevonden("import"));
    }

    private ImportPage pagina(Formulier formulier, Zicht zicht) {
        return new ImportPage(formulier, invoer.bekijk(zicht), tijd.vandaag());
    }
}
