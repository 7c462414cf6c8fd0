package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.privacy.Kluis;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: one jongere, or the search for one. */
@Component
@Transactional
public class Jongeren {

    static final String TELEFOON = "jongere.telefoon";
    static final String EMAIL = "jongere.email";
    static final String BSN = "jongere.bsn";
    private static final int MINSTENS = 3;

    private static final String KIES = """
            select j.id as jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum, j.geboorte_precisie, j.bereik, j.wat_helpt,
                   j.telefoon, j.email, j.bsn is not null as bsn_bekend, j.aanspreken, j.bereik_niet, j.taal,
                   v.anders as voorzichtig, v.kijken_op, a.id is not null as afgeschermd,
                   not :heelOrganisatie and not exists (select from toegang.zicht_relatie e
                                                         where e.jongere = j.id and e.gebruiker = :ik
                                                           and e.periode @> :vandaag::date) as alleen_lezen
              from jongere.jongere j
              left join jongere.voorzichtig v on v.jongere = j.id and v.bekeken_op is null and v.vervallen_op is null
              left join jongere.afscherming a on a.jongere = j.id and a.opgeheven_op is null
             where j.id = :jongere and
            """;

    /** One row when he is within reach, that says whether one of the grounds holds. */
    private static final String BINNEN_BEREIK = """
            select exists (select from privacy.zicht_grondslag g
                            where g.jongere = j.id and g.soort = any(:gronden) and g.vanaf <= :vandaag::date
                              and (g.tot is null or g.tot > :vandaag::date)) as gedragen
              from jongere.jongere j
             where j.id = :jongere and
            """;

    private static final String EEN = """
            select j.id as jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum, j.geboorte_precisie,
                   coalesce((select c.roepnaam from toegang.zicht_relatie v join toegang.zicht_collega c on c.id = v.gebruiker
                              where v.jongere = j.id and v.soort = 'VASTE_CONSULENT' and v.periode @> :vandaag::date limit 1), '') as consulent,
                   exists (select from toegang.zicht_relatie e
                            where e.jongere = j.id and e.gebruiker = :ik and e.periode @> :vandaag::date) as eigen
              from jongere.jongere j
             where j.id = :jongere and
            """;

    private static final String ZOEK = """
            select jongere, roepnaam, tussenvoegsel, achternaam, geboortedatum, geboorte_precisie, consulent, eigen
              from jongere.zoek(:naam, :geboren, :telefoon, :ik, :heelOrganisatie, :vandaag)
            """;

    private static final List<DateTimeFormatter> DATUMVORMEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Kluis kluis;
    private final Tijd tijd;

    Jongeren(JdbcClient db, Inkijk inkijk, Kluis kluis, Tijd tijd) {
        this.db = db;
        this.inkijk = inkijk;
        this.kluis = kluis;
        this.tijd = tijd;
    }

    /** @throws NietGevonden when there is no such jongere within reach */
    public JongereView bekijk(JongereId jongere, Zicht zicht) {
        return inkijk.van(
                        zicht,
                        Doel.BEGELEIDING,
                        () -> db.sql(KIES + Zicht.FILTER)
                                .param("jongere", jongere.waarde())
                                .params(zicht.parameters(Recht.JONGERE_ZIEN, tijd))
                                .query(this::view)
                                .optional())
                .orElseThrow(() -> new NietGevonden("jongere"));
    }

    /**
     * Before every change: is this jongere within reach of that right, and is there a ground for what it comes down to?
     *
     * @throws NietGevonden when he is not within reach
     * @throws nl.routewijzer.gedeeld.NietToegestaan when no ground carries it, with the sentence why
     */
    @ZonderInkijk("a decision; shows nothing")
    public void vereis(JongereId jongere, Recht recht, Zicht zicht) {
        if (!zicht.mag(recht)) {
            throw new NietGevonden("jongere");
        }
        var verwerking = Verwerking.bij(recht);
        var gedragen = db.sql(BINNEN_BEREIK + Zicht.FILTER)
                .param("jongere", jongere.waarde())
                .param("gronden", verwerking.map(Grondslagen::namen).orElse(new String[0]))
                .params(zicht.parameters(recht, tijd))
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NietGevonden("jongere"));
        verwerking.filter(wat -> !gedragen).ifPresent(wat -> {
            throw Grondslagen.weigering(jongere, wat);
        });
    }

    /**
     * Finds by (a part of) the name, by birth date or by full phone number; own caseload first.
     *
     * @param term at least three characters, or nothing is found
     */
    public List<Gevonden> zoek(String term, Zicht zicht) {
        zicht.vereis(Recht.JONGERE_ZOEKEN);
        var naam = Naam.zoekvorm(term);
        if (isTeKort(term)) {
            return List.of();
        }
        return inkijk.van(
                zicht,
                Doel.ZOEKEN,
                () -> db.sql(ZOEK)
                        .param(
                                "naam",
                                naam.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                        .param("geboren", geboortedatum(term))
                        .param(
                                "telefoon",
                                Telefoon.lees(term)
                                        .map(nummer -> kluis.zoeksleutels(nummer.nummer(), TELEFOON))
                                        .orElse(null))
                        .param("ik", zicht.gebruiker().waarde())
                        .param("heelOrganisatie", zicht.bereik(Recht.JONGERE_ZOEKEN) == Bereik.ORGANISATIE)
                        .param("vandaag", tijd.vandaag())
                        .query((rij, nummer) -> gevonden(rij, zicht))
                        .list());
    }

    /**
     * One jongere as the search shows him, for who may search in the whole organisation.
     *
     * @throws NietGevonden when there is no such jongere
     */
    public Gevonden zoekEen(JongereId jongere, Zicht zicht) {
        zicht.vereis(Recht.JONGERE_ZOEKEN);
        return inkijk.van(
                        zicht,
                        Doel.ZOEKEN,
                        () -> db.sql(EEN + "(:zoekt or " + Zicht.FILTER + ")")
                                .param("jongere", jongere.waarde())
                                .param("zoekt", zicht.bereik(Recht.JONGERE_ZOEKEN) == Bereik.ORGANISATIE)
                                .params(zicht.parameters(Recht.JONGERE_ZIEN, tijd.vandaag()))
                                .query((rij, nummer) -> gevonden(rij, zicht))
                                .optional())
                .orElseThrow(() -> new NietGevonden("jongere"));
    }

    /** Fewer characters than a search needs. */
    public static boolean isTeKort(String term) {
        return Naam.zoekvorm(term).length() < MINSTENS;
    }

    private static @Nullable LocalDate geboortedatum(String term) {
        return DATUMVORMEN.stream()
                .flatMap(vorm -> dag(term, vorm).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> dag(String term, DateTimeFormatter vorm) {
        try {
            return Optional.of(LocalDate.parse(term.strip(), vorm));
        } catch (DateTimeException geenDatum) {
            return Optional.empty();
        }
    }

    private JongereView view(ResultSet rij, int nummer) throws SQLException {
        var jongere = Rij.jongere(rij);
        var afgeschermd = rij.getBoolean("afgeschermd");
        return new JongereView(
                jongere,
                naam(rij),
                Rij.geboortedatum(rij),
                afgeschermd ? "" : Rij.tekst(rij, "bereik"),
                Rij.tekst(rij, "wat_helpt"),
                afgeschermd ? Optional.empty() : open(rij.getBytes("telefoon"), TELEFOON, jongere),
                afgeschermd ? Optional.empty() : open(rij.getBytes("email"), EMAIL, jongere),
                rij.getBoolean("bsn_bekend"),
                Rij.tekst(rij, "aanspreken"),
                Rij.tekst(rij, "bereik_niet"),
                Rij.tekst(rij, "taal"),
                voorzichtig(rij),
                afgeschermd,
                rij.getBoolean("alleen_lezen"));
    }

    private static Optional<JongereView.Voorzichtig> voorzichtig(ResultSet rij) throws SQLException {
        var kijkenOp = Rij.misschienDag(rij, "kijken_op");
        return kijkenOp.isEmpty()
                ? Optional.empty()
                : Optional.of(new JongereView.Voorzichtig(Rij.tekst(rij, "voorzichtig"), kijkenOp.get()));
    }

    private Optional<String> open(byte @Nullable [] verzegeld, String kolom, JongereId jongere) {
        return Optional.ofNullable(verzegeld).map(zegel -> kluis.open(zegel, kolom, jongere.waarde()));
    }

    private static Gevonden gevonden(ResultSet rij, Zicht zicht) throws SQLException {
        var mag = rij.getBoolean("eigen") || zicht.bereik(Recht.JONGERE_ZIEN) == Bereik.ORGANISATIE;
        return new Gevonden(Rij.jongere(rij), naam(rij), Rij.geboortedatum(rij), Rij.tekst(rij, "consulent"), mag);
    }

    private static Naam naam(ResultSet rij) throws SQLException {
        return new Naam(Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "tussenvoegsel"), Rij.tekst(rij, "achternaam"));
    }
}
