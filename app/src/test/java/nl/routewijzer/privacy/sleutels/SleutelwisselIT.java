package nl.routewijzer.privacy.sleutels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Testdatabase;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Opstartfout;
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
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.Organisaties;
import nl.routewijzer.toegang.Recht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Keys are renewed on real rows while others read and write, cut off half-way, and taken up again. */
@Import(SleutelwisselIT.EigenSleutels.class)
class SleutelwisselIT extends Huis {

    private static final Path SLEUTELS = Path.of("target/test-sleutels-wissel");
    private static final Bsn VAN_SAM = new Bsn("999931234");
    private static final int GEDULD = 60;
    /** Per few rows, in nanoseconds: long enough for others to get a word in. */
    private static final long TRAAGHEID = 20_000_000;

    @Autowired
    private Sleutelbron bron;

    @Autowired
    private Kluis kluis;

    @Autowired
    private DataSource database;

    @Autowired
    private Organisaties organisaties;

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

    private final List<String> gezegd = new ArrayList<>();

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

    /** The plug is pulled. */
    private static final class Stroomuitval extends RuntimeException {}

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

    /** The other tests have other keys. */
    @AfterEach
    void laatNietsAchter() {
        maakLeeg();
    }

    @Test
    void elke_kolom_met_bytes_zegt_wat_ze_is_en_een_geplante_die_dat_niet_doet_valt_op() {
        assertThat(velden())
                .extracting(Zegelveld::toString)
                .containsExactly(
                        "jongere.betrokkene.bereik",
                        "jongere.gegeven.verzegeld",
                        "jongere.jongere.bsn",
                        "jongere.jongere.email",
                        "jongere.jongere.telefoon",
                        "traject.importregel.inhoud");
        Rijen.eigenaar().sql("create table jongere.geplant (geheim bytea)").update();
        try {
            assertThatThrownBy(this::velden).hasMessageContaining("jongere.geplant.geheim");
        } finally {
            Rijen.eigenaar().sql("drop table jongere.geplant").update();
        }
    }

    @Test
    void tijdens_het_vernieuwen_leest_schrijft_en_vindt_iedereen_alles() {
        var voor = alles();
        assertThat(voor.keySet())
                .extracting(plaats -> plaats.replaceAll(" .*", ""))
                .contains("jongere.betrokkene.bereik", "traject.importregel.inhoud", "jongere.gegeven.verzegeld");
        vindtSam("0612345602");

        var klaar = new AtomicBoolean();
        var rondes = new AtomicInteger();
        var anderen = CompletableFuture.runAsync(() -> {
            while (!klaar.get()) {
                werkRonde(rondes.incrementAndGet());
            }
        });
        var langzaam = new Luisterbron(bron, () -> LockSupport.parkNanos(TRAAGHEID));
        wissel(langzaam, 1, Duration.ofSeconds(GEDULD)).vernieuw();
        var tijdens = rondes.get();
        klaar.set(true);
        anderen.orTimeout(GEDULD, TimeUnit.SECONDS).join();

        assertThat(tijdens).as("rounds of others while it ran").isGreaterThan(1);
        assertThat(gezegd).anyMatch(zin -> zin.contains("kunnen weg: sleutels ruim-op"));
        assertThat(alles()).containsAllEntriesOf(voor);
        wissel(1, Duration.ofSeconds(GEDULD)).ruimOp();
        assertThat(bron.lees().heeftOude()).isFalse();
        assertThat(alles()).containsAllEntriesOf(voor);
        vindtSam("0612345602");
        assertThat(Rijen.in("jongere.jongere where roepnaam = 'Nieuw'")).isEqualTo(rondes.get());
    }

    @Test
    void afgebroken_op_elk_punt_gaat_het_verder_waar_het_was() {
        var voor = alles();
        for (var naHoeveel : List.of(3, 9, 40)) {
            var over = new AtomicInteger(naHoeveel);
            var stuk = new Luisterbron(bron, () -> {
                if (over.getAndDecrement() == 0) {
                    throw new Stroomuitval();
                }
            });
            assertThatThrownBy(() -> wissel(stuk, 1, Duration.ofSeconds(GEDULD)).vernieuw())
                    .isInstanceOf(Stroomuitval.class);
            assertThat(alles()).isEqualTo(voor);
            vindtSam("0612345602");
        }
        assertThat(merken()).as("two keys side by side").hasSize(2);

        gezegd.clear();
        wissel(5, Duration.ofSeconds(GEDULD)).vernieuw();
        assertThat(gezegd).noneMatch(zin -> zin.contains("Er zijn nieuwe sleutels"));
        assertThat(merken()).hasSize(1);
        assertThat(alles()).isEqualTo(voor);
        vindtSam("0612345602");
    }

    @Test
    void zolang_een_rij_de_oude_sleutel_nodig_heeft_gaat_die_niet_weg() throws SQLException {
        var voor = alles();
        try (var ander = Testdatabase.alsEigenaar().getConnection();
                var vast = ander.createStatement()) {
            ander.setAutoCommit(false);
            vast.execute("select from jongere.jongere where roepnaam = 'Sam' for update");
            assertThatThrownBy(() -> wissel(50, Duration.ofSeconds(1)).vernieuw())
                    .isInstanceOf(Opstartfout.class)
                    .hasMessageContaining("De oude sleutels zijn nog nodig");
            assertThatThrownBy(() -> wissel(50, Duration.ofSeconds(1)).ruimOp())
                    .isInstanceOf(Opstartfout.class)
                    .hasMessageContaining("kunnen nog niet weg")
                    .hasMessageContaining("jongere.jongere.bsn");
            assertThat(bron.lees().heeftOude()).isTrue();
            ander.rollback();
        }
        wissel(50, Duration.ofSeconds(GEDULD)).vernieuw();
        wissel(50, Duration.ofSeconds(GEDULD)).ruimOp();
        assertThat(alles()).isEqualTo(voor);
        assertThat(gezegd.getLast()).contains(".vorige-");
        var vorige = Path.of(gezegd.getLast().replaceAll(".* staat in (\\S+)\\. .*", "$1"));
        assertThat(new Sleutelbestand(vorige.toString(), false).lees().heeftOude())
                .isTrue();
    }

    @Test
    void twee_opdrachten_tegelijk_gaat_niet() throws SQLException {
        try (var eerste = database.getConnection()) {
            assertThat(Lopend.grendel(eerste, 0x526f757465L)).isTrue();
            assertThatThrownBy(() -> wissel(1, Duration.ofSeconds(1)).zegStand())
                    .isInstanceOf(Opstartfout.class)
                    .hasMessageContaining("loopt al een opdracht");
            Lopend.ontgrendel(eerste, 0x526f757465L);
        }
        wissel(1, Duration.ofSeconds(1)).zegStand();
        assertThat(gezegd.getFirst()).contains("Verzegeld: ", "waarvan 0 met oude sleutels");
    }

    /** What a colleague does all day, and what must come out of it. */
    private void werkRonde(int ronde) {
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

    private void vindtSam(String telefoon) {
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

    private Sleutelwissel wissel(int perKeer, Duration geduld) {
        return wissel(bron, perKeer, geduld);
    }

    private Sleutelwissel wissel(Sleutelbron bron, int perKeer, Duration geduld) {
        return new Sleutelwissel(
                database,
                () -> organisaties.alle().stream().map(Organisatie::id).toList(),
                bron,
                new Sleutelwissel.Tempo(perKeer, geduld),
                gezegd::add);
    }

    private List<Zegelveld> velden() {
        try (var verbinding = database.getConnection()) {
            return Zegelveld.alle(verbinding);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Every sealed value of every organisation, opened. */
    private Map<String, String> alles() {
        var open = new TreeMap<String, String>();
        for (var veld : velden()) {
            Verzegeld.in(veld)
                    .forEach(rij -> Organisatiecontext.doeIn(
                            new OrganisatieId(rij.organisatie()),
                            () -> open.put(veld + " " + rij.id(), kluis.open(rij.waarde(), veld.plek(), rij.id()))));
        }
        return open;
    }

    /** Keys that the sealed values ask for. */
    private Set<String> merken() {
        return velden().stream()
                .flatMap(veld -> Verzegeld.in(veld).stream())
                .map(Verzegeld::merk)
                .collect(Collectors.toSet());
    }
}
