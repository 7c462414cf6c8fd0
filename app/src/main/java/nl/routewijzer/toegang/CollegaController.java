package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Personeel.Wijziging;
import nl.routewijzer.toegang.Personeelsregels.Bezwaar;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One colleague: what he may, by which name he logs in, and what was changed of it. */
@Controller
class CollegaController {

    private static final String PAD = MensenController.PAD + "/{id}";

    /** @param verbonden he logged in by that name already */
    record CollegaPage(Collega collega, boolean verbonden, List<Wijziging> geschiedenis, Formulier formulier) {

        /** "rollen: consulent, was teamleider". */
        static String zin(Wijziging wijziging, String woordConsulent) {
            var werd = inWoorden(wijziging, wijziging.werd(), woordConsulent);
            return switch (wijziging.wat()) {
                case TOEGEVOEGD, HERKENNING -> t("collega.wijziging." + wijziging.wat(), werd);
                case POSTADRES -> t("collega.wijziging.POSTADRES");
                case DIENST ->
                    wijziging.werd().isEmpty() ? t("collega.wijziging.weer") : t("collega.wijziging.DIENST", werd);
                case NAAM, ROLLEN, VAKGEBIED, WERKGEBIED, INLOGNAAM ->
                    t(
                            "collega.wijziging." + wijziging.wat(),
                            werd,
                            inWoorden(wijziging, wijziging.was(), woordConsulent));
            };
        }

        private static String inWoorden(Wijziging wijziging, String waarde, String woordConsulent) {
            if (waarde.isEmpty()) {
                return t("collega.wijziging.leeg");
            }
            return switch (wijziging.wat()) {
                case TOEGEVOEGD, ROLLEN ->
                    Arrays.stream(waarde.split(",", -1))
                            .map(rol -> Rol.valueOf(rol).label(woordConsulent))
                            .collect(Collectors.joining(", "));
                case DIENST -> Datums.metJaar(LocalDate.parse(waarde));
                case NAAM, VAKGEBIED, WERKGEBIED, INLOGNAAM, HERKENNING, POSTADRES -> waarde;
            };
        }
    }

    private final Collegas collegas;
    private final Inlognamen namen;
    private final Personeel personeel;
    private final Collegaformulier velden;
    private final Schermen schermen;

    CollegaController(
            Collegas collegas, Inlognamen namen, Personeel personeel, Collegaformulier velden, Schermen schermen) {
        this.collegas = collegas;
        this.namen = namen;
        this.personeel = personeel;
        this.velden = velden;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(@PathVariable String id, Zicht zicht) {
        var collega = vereis(id, zicht);
        var inlog = namen.van(collega.id());
        return schermen.toon("toegang/collega.jte", pagina(collega, inlog, velden.van(collega, inlog)));
    }

    @PostMapping(PAD)
    View wijzig(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var collega = vereis(id, zicht);
        var formulier = Formulier.van(invoer);
        var wordt = velden.lees(formulier, collega.id());
        if (formulier.isGoed() && personeel.wijzig(collega.id(), wordt, zicht).contains(Bezwaar.LAATSTE_BEHEERDER)) {
            formulier.keurAf("rollen", t("collega.fout.laatste"));
        }
        if (!formulier.isGoed()) {
            return schermen.fout("toegang/collega.jte", pagina(collega, namen.van(collega.id()), formulier));
        }
        Mededeling.zeg(volgende, t("collega.bewaard"));
        return schermen.naar(MensenController.PAD);
    }

    private CollegaPage pagina(Collega collega, Inlognamen.Inlognaam inlog, Formulier formulier) {
        return new CollegaPage(collega, inlog.verbonden(), personeel.geschiedenis(collega.id()), formulier);
    }

    private Collega vereis(String id, Zicht zicht) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        return collegas.findOokWegGegaan(GebruikerId.van(id)).orElseThrow(() -> new NietGevonden("collega"));
    }
}
