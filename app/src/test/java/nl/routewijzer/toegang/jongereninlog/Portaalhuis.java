package nl.routewijzer.toegang.jongereninlog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.toegang.Inlogwegen;
import nl.routewijzer.toegang.Meedoen;
import nl.routewijzer.toegang.inlog.Inlogger;
import nl.routewijzer.toegang.inlog.Testaanbieder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The house with its door for jongeren. DigiD comes through two brokers: {@code digid} speaks for Wierdam and Waddenkring and
 * says all in its token, {@code elders} speaks for Wierdam alone, asks for {@code urn:bsn:} and tells who it is on a page.
 */
abstract class Portaalhuis extends Huis {

    static final Testaanbieder DIGID = new Testaanbieder();
    static final String PIN = "31416";
    static final String BSN_VAN_SAM = "999931234";

    /** Known at Wierdam and at Waddenkring. */
    static final String BSN_VAN_RUBEN = "999944393";

    private static final Pattern LINK = Pattern.compile("href=\"(/portaal/inloggen/met/[^\"]+)\"");
    private static final String BIJ = "routewijzer.portaal.digid.";

    @Autowired
    protected Meedoen meedoen;

    @Autowired
    protected Inlogwegen wegen;

    @Autowired
    private Pinslot pinslot;

    @Autowired
    private Digidaanbieders aanbieders;

    private PasswordEncoder hasher = new BCryptPasswordEncoder();

    @DynamicPropertySource
    static void digid(DynamicPropertyRegistry register) {
        register.add("routewijzer.adres", () -> "https://routewijzer.example/");
        register.add("routewijzer.inloggen.per-adres", () -> "40");
        for (var id : new String[] {"digid", "elders"}) {
            register.add(BIJ + id + ".issuer", DIGID::issuer);
            register.add(BIJ + id + ".client.id", () -> Testaanbieder.CLIENT);
            register.add(BIJ + id + ".client.geheim", () -> Testaanbieder.GEHEIM);
            register.add(BIJ + id + ".organisaties[0]", () -> WIERDAM);
        }
        register.add(
                BIJ + "digid.organisaties[1]", () -> organisatie(WADDENKRING).toString());
        register.add(BIJ + "digid.niveau.vraag[0]", () -> "25");
        register.add(BIJ + "elders.bsn-claim", () -> "nin");
        register.add(BIJ + "elders.voorvoegsel", () -> "urn:bsn:");
        register.add(BIJ + "elders.gebruikersinfo", () -> "true");
    }

    @BeforeEach
    void digidWeetNogNiets() {
        aanbieders.alle().forEach(bij -> ReflectionTestUtils.setField(bij.aanbieder(), "stand", null));
        DIGID.begin(klok.instant(), samBijDigid());
    }

    @AfterEach
    void zonderTeller() {
        ReflectionTestUtils.setField(pinslot, "hasher", hasher);
    }

    static Map<String, Object> samBijDigid() {
        return Map.of("sub", "nummer-van-sam", "bsn", BSN_VAN_SAM, "authsp_level", "25");
    }

    static Map<String, Object> met(Map<String, Object> claims, String claim, Object waarde) {
        var meer = new LinkedHashMap<>(claims);
        meer.put(claim, waarde);
        return meer;
    }

    static Map<String, Object> zonder(Map<String, Object> claims, String claim) {
        var minder = new LinkedHashMap<>(claims);
        minder.remove(claim);
        return minder;
    }

    final Inlogger iemandMetDigid() {
        return new Inlogger(poort);
    }

    final Bezoeker bezoeker() {
        return Bezoeker.onbekend(poort);
    }

    final Bezoeker ankeIngelogd() {
        return Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    final Meedoen.Uitnodiging nodigUit(JongereId jongere) {
        return inTransactie(WIERDAM, () -> meedoen.nodigUit(jongere, collega(WIERDAM, "Anke")));
    }

    static Velden begin(String code, String pin) {
        return Velden.geen().met("code", code).met("pin", pin).met("nogeens", pin);
    }

    /** Sam uses an invitation: he has a pin and is in. */
    final Bezoeker samDoetMee() {
        var uitnodiging = nodigUit(sam());
        var sam = bezoeker();
        sam.haal(uitnodiging.pad());
        sam.stuur(uitnodiging.pad(), begin(uitnodiging.code(), PIN));
        return sam;
    }

    /** The newest link in the outbox of the demo; empty when there is none. */
    final String nieuwsteLink() {
        var link = LINK.matcher(bezoeker().haal("/demo/berichten").tekst());
        return link.find() ? link.group(1) : "";
    }

    /** Asks for a link and waits until it was sent. */
    final String vraagLink(String adres) {
        var vorige = nieuwsteLink();
        vraag(adres);
        for (var keer = 0; keer < 200; keer++) {
            var link = nieuwsteLink();
            if (!link.equals(vorige)) {
                return link;
            }
            wacht();
        }
        throw new IllegalStateException("er kwam geen link");
    }

    final Antwoord vraag(String adres) {
        var wie = bezoeker();
        wie.haal(Portaaldeur.INLOGGEN);
        return wie.stuur(Portaaldeur.INLOGGEN + "/link", Velden.geen().met("adres", adres));
    }

    /** Somebody else's phone: opens a link and types a pin. */
    final Antwoord open(String link, String pin) {
        var wie = bezoeker();
        wie.haal(link);
        return wie.stuur(link, Velden.geen().met("pin", pin));
    }

    /** Counts how often a pin or a code is tried on a hash. */
    final AtomicInteger telHashes() {
        var teller = new AtomicInteger();
        hasher = (PasswordEncoder) Objects.requireNonNull(ReflectionTestUtils.getField(pinslot, "hasher"));
        ReflectionTestUtils.setField(pinslot, "hasher", new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence geheim) {
                teller.incrementAndGet();
                return hasher.encode(geheim);
            }

            @Override
            public boolean matches(@Nullable CharSequence geheim, @Nullable String hash) {
                teller.incrementAndGet();
                return hasher.matches(geheim, hash);
            }
        });
        return teller;
    }

    private static void wacht() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }
}
