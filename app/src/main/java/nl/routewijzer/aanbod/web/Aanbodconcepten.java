package nl.routewijzer.aanbod.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.aanbod.informatie.Ervaring;
import nl.routewijzer.aanbod.informatie.Informatiebeheer;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What somebody typed of an option, a piece or a story and did not save yet: seen by himself only, until he saves it or throws it away. */
@Component
class Aanbodconcepten {

    /** In the form, of what it is. */
    static final String WAARVAN = "waarvan";

    /** What is not there yet. */
    static final String NIEUW = "nieuw";

    /** An id, the key of an article, or {@link #NIEUW}. */
    private static final Pattern SLEUTEL = Pattern.compile("[a-z0-9-]{1,40}");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Of each form what is kept: never the id, so that two new ones at once stay two. */
    enum Soort {
        OPTIE(
                "optie",
                Recht.AANBOD_BIJHOUDEN,
                OptieController.PAD,
                "/wijzig",
                Set.of(
                        "versie",
                        "titel",
                        "tekst",
                        "wie",
                        "vanafleeftijd",
                        "totleeftijd",
                        "plaats",
                        "link",
                        "telefoon",
                        "vanaf",
                        "totenmet",
                        "fase",
                        "behoefte")),
        STUK(
                "stuk",
                Recht.INSTELLINGEN_BEHEREN,
                InformatieController.PAD,
                "",
                Set.of("versie", "manier", "titel", "tekst", "nagekeken")),
        ERVARING(
                Ervaring.CONCEPT,
                Recht.INSTELLINGEN_BEHEREN,
                VertelController.PAD,
                "",
                Set.of("versie", "naam", "titel", "tekst", "toestemming", "vanaf", "totenmet"));

        private final String formulier;
        private final Recht recht;
        private final String pad;
        private final String wijzig;
        private final Set<String> velden;

        Soort(String formulier, Recht recht, String pad, String wijzig, Set<String> velden) {
            this.formulier = formulier;
            this.recht = recht;
            this.pad = pad;
            this.wijzig = wijzig;
            this.velden = velden;
        }

        /** Of the form itself. */
        String pad(String waarvan) {
            if (isId(waarvan)) {
                return pad + "/" + waarvan + wijzig;
            }
            return pad + "/" + NIEUW + (waarvan.equals(NIEUW) ? "" : "?bij=" + waarvan);
        }
    }

    /**
     * @param pad where what is typed is sent to
     * @param bewaard when it was last kept; empty while there is none
     */
    record Concept(String waarvan, String pad, Optional<Instant> bewaard, long volgnummer) {

        Optional<LocalDate> blijftTotEnMet() {
            return bewaard.map(Concepten::blijftTotEnMet);
        }
    }

    private final Concepten concepten;
    private final Informatiebeheer beheer;

    Aanbodconcepten(Concepten concepten, Informatiebeheer beheer) {
        this.concepten = concepten;
        this.beheer = beheer;
    }

    /** What an answer to a form says it is of. */
    static String waarvan(Formulier f) {
        var waarvan = f.waarde(WAARVAN);
        return SLEUTEL.matcher(waarvan).matches() ? waarvan : NIEUW;
    }

    Concept van(Soort soort, String waarvan, Zicht zicht) {
        var er = concepten.zoek(plaats(soort, waarvan, zicht));
        return new Concept(
                waarvan,
                soort.pad + "/concept/" + waarvan,
                er.map(Concepten.Concept::bewaardOp),
                er.map(Concepten.Concept::volgnummer).orElse(0L));
    }

    /** What was typed before, over what the form begins with. */
    Formulier over(Map<String, List<String>> begin, Soort soort, String waarvan, Zicht zicht) {
        var velden = new LinkedHashMap<>(begin);
        concepten.zoek(plaats(soort, waarvan, zicht)).ifPresent(er -> {
            soort.velden.forEach(velden::remove);
            velden.putAll(er.velden());
        });
        return Formulier.met(velden);
    }

    /** Of a story only while its words are there: who took them back does not find them in a draft. */
    Instant bewaar(Soort soort, String waarvan, MultiValueMap<String, String> invoer, Zicht zicht) {
        var plaats = plaats(soort, waarvan, zicht);
        return soort == Soort.ERVARING && isId(waarvan)
                ? beheer.zolangZeErZijn(plaats.onderwerp(), zicht, () -> schrijf(plaats, soort, invoer))
                : schrijf(plaats, soort, invoer);
    }

    private Instant schrijf(Concepten.Plaats plaats, Soort soort, MultiValueMap<String, String> invoer) {
        var f = Formulier.van(invoer);
        var velden = soort.velden.stream().filter(f::bevat).collect(Collectors.toMap(veld -> veld, f::waarden));
        var volgnummer = f.waarde("volgnummer");
        return concepten.bewaar(plaats, volgnummer.matches("[0-9]{1,18}") ? Long.parseLong(volgnummer) : 0, velden);
    }

    void vergeet(Soort soort, String waarvan, Zicht zicht) {
        concepten.verwijder(plaats(soort, waarvan, zicht));
    }

    private static Concepten.Plaats plaats(Soort soort, String waarvan, Zicht zicht) {
        zicht.vereis(soort.recht);
        if (!SLEUTEL.matcher(waarvan).matches()) {
            throw new NietGevonden("concept");
        }
        return new Concepten.Plaats(
                zicht.gebruiker(),
                soort.formulier,
                isId(waarvan)
                        ? Sleutel.lees(waarvan)
                        : UUID.nameUUIDFromBytes(waarvan.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isId(String waarvan) {
        return ID.matcher(waarvan).matches();
    }
}
