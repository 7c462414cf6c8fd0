package nl.routewijzer.toegang.inlog;

import java.util.HashMap;
import java.util.Map;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.toegang.Inlognamen;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The house without its demo log-in: people come in through a provider. {@code wierdam} always speaks for Wierdam,
 * {@code samen} says itself for whom and as what and has to be strong, {@code weg} does not answer.
 */
@ActiveProfiles(inheritProfiles = false)
abstract class Inloghuis extends Huis {

    static final Testaanbieder AANBIEDER = new Testaanbieder();
    static final String NAAM_VAN_ANKE = "a.dijkstra@wierdam.example";
    static final String STERK = "urn:test:twee-stappen";

    private static final String BIJ = "routewijzer.inloggen.aanbieders.";

    @Autowired
    protected Inlognamen namen;

    @DynamicPropertySource
    static void aanbieders(DynamicPropertyRegistry register) {
        for (var id : new String[] {"wierdam", "samen", "weg"}) {
            register.add(BIJ + id + ".issuer", () -> id.equals("weg") ? "http://localhost:1/weg" : AANBIEDER.issuer());
            register.add(BIJ + id + ".client.id", () -> Testaanbieder.CLIENT);
            register.add(BIJ + id + ".client.geheim", () -> Testaanbieder.GEHEIM);
        }
        register.add("routewijzer.inloggen.per-adres", () -> "40");
        register.add(BIJ + "wierdam.naam", () -> WIERDAM);
        register.add(BIJ + "wierdam.organisatie.vast[0]", () -> WIERDAM);
        register.add(BIJ + "weg.organisatie.vast[0]", () -> WIERDAM);
        register.add(BIJ + "samen.organisatie.claim", () -> "werkt_bij.codes");
        register.add(BIJ + "samen.organisatie.waarden[0].waarde", () -> "WD");
        register.add(BIJ + "samen.organisatie.waarden[0].organisatie", () -> WIERDAM);
        register.add(BIJ + "samen.organisatie.waarden[1].waarde", () -> "WK");
        register.add(
                BIJ + "samen.organisatie.waarden[1].organisatie",
                () -> organisatie(WADDENKRING).toString());
        register.add(BIJ + "samen.rollen.claim", () -> "groepen");
        register.add(BIJ + "samen.rollen.waarden[0].waarde", () -> "RW Begeleiding");
        register.add(BIJ + "samen.rollen.waarden[0].rol", () -> "CONSULENT");
        register.add(BIJ + "samen.rollen.waarden[1].waarde", () -> "RW Beheer");
        register.add(BIJ + "samen.rollen.waarden[1].rol", () -> "BEHEERDER");
        register.add(BIJ + "samen.niveau.waarden[0]", () -> STERK);
    }

    @Autowired
    private Aanbieders aanbieders;

    /** The keys of a provider are asked for seldom, and here they change often: every test begins with nothing asked yet. */
    @BeforeEach
    void ankeHeeftEenInlognaam() {
        aanbieders.alle().forEach(bij -> ReflectionTestUtils.setField(bij, "stand", null));
        geef(WIERDAM, "Anke", NAAM_VAN_ANKE);
        AANBIEDER.begin(klok.instant(), ankeDaar());
    }

    final void geef(String organisatie, String roepnaam, String naam) {
        inTransactie(organisatie, () -> {
            namen.geef(collega(organisatie, roepnaam), naam);
            return naam;
        });
    }

    final Inlogger iemand() {
        return new Inlogger(poort);
    }

    final Inlogger ankeIsBinnen() {
        var anke = iemand();
        anke.volg("/inloggen/via/wierdam");
        return anke;
    }

    /** What the provider says of Anke. */
    static Map<String, Object> ankeDaar() {
        return Map.of("sub", "nummer-van-anke", "sid", "sessie-van-anke", "preferred_username", NAAM_VAN_ANKE);
    }

    static Map<String, Object> met(Map<String, Object> claims, String claim, Object waarde) {
        var meer = new HashMap<>(claims);
        meer.put(claim, waarde);
        return meer;
    }

    static Map<String, Object> zonder(Map<String, Object> claims, String claim) {
        var minder = new HashMap<>(claims);
        minder.remove(claim);
        return minder;
    }

    static int sessies() {
        return Rijen.in("techniek.spring_session where principal_name is not null");
    }
}
