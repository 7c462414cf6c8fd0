package nl.routewijzer.privacy.sleutels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.routewijzer.app.Huis;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.jongere.Besluit;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Gegevens;
import nl.routewijzer.jongere.Gegevenssoort;
import nl.routewijzer.jongere.Gelijken;
import nl.routewijzer.jongere.Gevonden;
import nl.routewijzer.jongere.Inschrijving;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.jongere.Telefoon;
import nl.routewijzer.privacy.Kluis;
import nl.routewijzer.privacy.RechtenVanJongere;
import nl.routewijzer.toegang.Organisaties;
import nl.routewijzer.toegang.Recht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A house with keys of its own and something sealed in every table, and what its people do all day. */
@Import(Wisselhuis.EigenSleutels.class)
abstract class Wisselhuis extends Huis {

    private static final Path SLEUTELS = Path.of("target/test-sleutels-wissel");
    private static final Bsn VAN_SAM = new Bsn("999931234");

    @Autowired
    Sleutelbron bron;

    @Autowired
    private Kluis kluis;

    @Autowired
    DataSource database;

    @Autowired
    Organisaties organisaties;

    @Autowired
    private Inschrijving inschrijving;

    @Autowired
    private Jongeren jongeren;

    @Autowired
    private Gelijken gelijken;

    @Autowired
    private Gegevens gegevens;

    @Autowired
    private RechtenVanJongere rechten;

    /**
     * Keys of its own, beginning with those of the other tests: what lies in the database may be sealed with them. Not a
     * component, or the commands in other tests would find it too.
     */
    static class EigenSleutels {

        @Bean
        static Sleutelbron eigenSleutels() throws IOException {
            var vanAllen = Path.of("target/test-sleutels");
            Files.deleteIfExists(SLEUTELS);
            if (Files.exists(vanAllen)) {
                Files.copy(vanAllen, SLEUTELS, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return new Sleutelbestand(SLEUTELS.toString(), true);
        }
    }

    @BeforeEach
    void inElkeTabelStaatIets() {
        bron.bewaar(bron.lees().zonderOude());
        inTransactie(WIERDAM, () -> {
            var betrokkene = UUID.randomUUID();
            db.sql("""
                            insert into jongere.betrokkene (id, wie, jongere, rol, naam, verband, bereik, mag_contact, op, door)
                            values (:id, :id, :jongere, 'NETWERK', 'Oom Piet', 'oom', :bereik, 'NIET_GEVRAAGD', :op, :door)
                            """)
                    .param("id", betrokkene)
                    .param("jongere", sam().waarde())
                    .param("bereik", kluis.verzegel("0612345699", "jongere.gegeven", betrokkene))
                    .param("op", Timestamp.from(klok.instant()))
                    .param("door", anke().gebruiker().waarde())
                    .update();
            var bijzonder = UUID.randomUUID();
            db.sql("""
                            insert into privacy.bijzonder (id, jongere, soort, inhoud, instemming_op, bewaren_tot, gemaakt_op, gemaakt_door)
                            values (:id, :jongere, 'GEZONDHEID', :inhoud, '2026-11-24', '2028-01-01', :op, :door)
                            """)
                    .param("id", bijzonder)
                    .param("jongere", sam().waarde())
                    .param("inhoud", kluis.verzegel("niet te lang staan", "privacy.bijzonder", bijzonder))
                    .param("op", Timestamp.from(klok.instant()))
                    .param("door", anke().gebruiker().waarde())
                    .update();
            stuurBijlage();
            var lijst = UUID.randomUUID();
            db.sql(
                            "insert into traject.importlijst (auteur, id, koppen, velden, gemaakt_op) values (:auteur, :id, '{bsn}', '{bsn}', :op)")
                    .param("auteur", anke().gebruiker().waarde())
                    .param("id", lijst)
                    .param("op", Timestamp.from(klok.instant()))
                    .update();
            var regel = UUID.randomUUID();
            return db.sql(
                            "insert into traject.importregel (lijst, nummer, id, inhoud) values (:lijst, 1, :id, :inhoud)")
                    .param("lijst", lijst)
                    .param("id", regel)
                    .param("inhoud", kluis.verzegel("[\"999931234\"]", "traject.importregel", regel))
                    .update();
        });
        wijzigTelefoon("0612345602");
    }

    /** Bytes that are no text. */
    private void stuurBijlage() {
        var id = UUID.randomUUID();
        db.sql("""
                        with draad as (
                          insert into bericht.draad (id, jongere, over, waarover, begonnen_op, laatste_op)
                          values (:id, :jongere, 'NIETS', :jongere, :op, :op) returning id),
                        bericht as (
                          insert into bericht.bericht (id, jongere, draad, nummer, van, tekst, op, antwoord_gevraagd)
                          select :id, :jongere, d.id, 1, 'JONGERE', 'Kijk', :op, false from draad d returning id)
                        insert into bericht.bijlage (id, jongere, bericht, plek, soort, grootte, naam, inhoud)
                        select :id, :jongere, b.id, 1, 'JPEG', 5, :naam, :inhoud from bericht b
                        """)
                .param("id", id)
                .param("jongere", sam().waarde())
                .param("op", Timestamp.from(klok.instant()))
                .param("naam", kluis.verzegel("foto.jpg", "bericht.bijlage.naam", id))
                .param(
                        "inhoud",
                        kluis.verzegel(
                                new byte[] {(byte) 0xFF, (byte) 0xD8, 0, (byte) 0xC3, (byte) 0x80},
                                "bericht.bijlage.inhoud",
                                id))
                .update();
    }

    /** The other tests have other keys. */
    @AfterEach
    void laatNietsAchter() {
        maakLeeg();
    }

    /** What a colleague does all day, and what must come out of it. */
    final void werkRonde(int ronde) {
        vindtSam("0612345602");
        var bsn = testBsn(ronde);
        assertThat(schrijfIn("Nieuw", bsn)).isTrue();
        assertThat(isBekend(bsn)).isTrue();
        assertThat(schrijfIn("Dubbel", bsn)).as("the same number twice").isFalse();
        assertThat(schrijfIn("Dubbel", VAN_SAM)).isFalse();
        wijzigTelefoon("06876543" + (10 + ronde % 2));
        assertThat(zoek("06876543" + (10 + ronde % 2))).contains(sam());
        wijzigTelefoon("0612345602");
    }

    final void vindtSam(String telefoon) {
        assertThat(isBekend(VAN_SAM)).isTrue();
        assertThat(zoek(telefoon)).contains(sam());
        assertThat(als(anke(), () -> gelijken.zoek(nieuw("Niemand", VAN_SAM), Recht.JONGERE_MELDEN, anke())))
                .anyMatch(gelijke -> gelijke.jongere().equals(sam()));
        assertThat(als(anke(), () -> rechten.inzage(sam(), anke())).stukken().toString())
                .contains(VAN_SAM.cijfers(), telefoon, "0612345699");
    }

    private List<JongereId> zoek(String term) {
        return als(anke(), () -> jongeren.zoek(term, anke())).stream()
                .map(Gevonden::jongere)
                .toList();
    }

    private boolean isBekend(Bsn bsn) {
        return inTransactie(WIERDAM, () -> inschrijving.isBekend(bsn));
    }

    private boolean schrijfIn(String roepnaam, Bsn bsn) {
        return inTransactie(WIERDAM, () -> inschrijving.schrijfIn(nieuw(roepnaam, bsn)));
    }

    private static NieuweJongere nieuw(String roepnaam, Bsn bsn) {
        return new NieuweJongere(
                JongereId.nieuw(),
                new Naam(roepnaam, "", "Testpersoon"),
                Geboortedatum.op(LocalDate.of(2001, 5, 6)),
                Optional.of(bsn),
                Telefoon.lees("0611111111"),
                Optional.empty(),
                "",
                "");
    }

    private void wijzigTelefoon(String nummer) {
        als(anke(), () -> {
            var nu = gegevens.bekijk(sam(), anke()).nu(Gegevenssoort.CONTACT).orElseThrow();
            var wijziging = new Gegevens.Wijziging(
                    UUID.randomUUID(),
                    sam(),
                    Gegevenssoort.CONTACT,
                    Map.of("telefoon", nummer, "email", ""),
                    Gegeven.Bron.JONGERE,
                    LocalDate.of(2026, 11, 24),
                    Optional.of(nu.id()));
            assertThat(gegevens.wijzig(wijziging, anke())).isNotInstanceOf(Besluit.Geweigerd.class);
            return true;
        });
    }

    private static Bsn testBsn(int nummer) {
        return IntStream.range(999_950_000, 999_999_999)
                .mapToObj(String::valueOf)
                .flatMap(cijfers -> Bsn.lees(cijfers).stream())
                .skip(nummer)
                .findFirst()
                .orElseThrow();
    }

    final List<Zegelveld> velden() {
        try (var verbinding = database.getConnection()) {
            return Zegelveld.alle(verbinding);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Every sealed value of every organisation, opened. */
    final Map<String, String> alles() {
        var open = new TreeMap<String, String>();
        for (var veld : velden()) {
            Verzegeld.in(veld)
                    .forEach(rij -> Organisatiecontext.doeIn(
                            new OrganisatieId(rij.organisatie()),
                            () -> open.put(
                                    veld + " " + rij.id(),
                                    new String(
                                            kluis.openBytes(rij.waarde(), veld.plek(), rij.id()),
                                            StandardCharsets.ISO_8859_1))));
        }
        return open;
    }

    /** Keys that the sealed values ask for. */
    final Set<String> merken() {
        return velden().stream()
                .flatMap(veld -> Verzegeld.in(veld).stream())
                .map(Verzegeld::merk)
                .collect(Collectors.toSet());
    }
}
