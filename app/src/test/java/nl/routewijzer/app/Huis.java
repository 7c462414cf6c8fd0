package nl.routewijzer.app;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The whole house with its demo people, on the real PostgreSQL and as the application role. Every test starts with the
 * demo as it was loaded on 24 November 2026.
 */
@SpringBootTest(classes = Inrichting.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(Huis.Testinrichting.class)
public abstract class Huis {

    public static final String WIERDAM = "Gemeente Wierdam";
    public static final String WADDENKRING = "Dienst Waddenkring";
    public static final String WETTERHOEK = "Gemeente Wetterhoek";

    @TestConfiguration(proxyBeanMethods = false)
    static class Testinrichting {

        @Bean
        @Primary
        Testklok testklok() {
            return new Testklok();
        }
    }

    @Autowired
    protected Testklok klok;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected TransactionOperations transactie;

    @Autowired
    Demo demo;

    @LocalServerPort
    protected int poort;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry register) {
        Testdatabase.instellingen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
        // a job that wakes up in the middle of a test would change what it counts; tests call what jobs call
        register.add("db-scheduler.enabled", () -> "false");
    }

    @BeforeEach
    void deDemoZoalsZeWas() {
        maakLeeg();
        demo.laad();
    }

    /** The clock back, and nobody left. */
    protected final void maakLeeg() {
        klok.terug();
        var eigenaar = JdbcClient.create(Testdatabase.alsEigenaar());
        var tabellen = eigenaar.sql("""
                        select string_agg(format('%I.%I', schemaname, tablename), ', ')
                          from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'flyway')
                           and tablename not in ('scheduled_tasks', 'versie', 'variantversie')
                        """).query(String.class).single();
        eigenaar.sql("truncate " + tabellen).update();
    }

    protected static OrganisatieId organisatie(String naam) {
        return new OrganisatieId(Demowereld.uuid(naam));
    }

    protected static GebruikerId collega(String organisatie, String roepnaam) {
        return new GebruikerId(Demowereld.uuid(organisatie + "/" + roepnaam));
    }

    /** What a colleague sees who has these roles. */
    protected static Zicht zicht(String organisatie, String roepnaam, Rol... rollen) {
        return new Zicht(organisatie(organisatie), collega(organisatie, roepnaam), Set.copyOf(List.of(rollen)));
    }

    protected static Zicht anke() {
        return zicht(WIERDAM, "Anke", Rol.CONSULENT);
    }

    protected static Zicht sietske() {
        return zicht(WADDENKRING, "Sietske", Rol.CONSULENT);
    }

    /** @param naam roepnaam and achternaam, without tussenvoegsel */
    protected static JongereId jongere(String organisatie, String naam) {
        return new JongereId(Demowereld.uuid(organisatie + "/jongere/" + naam.replace(" ", "")));
    }

    protected static JongereId sam() {
        return jongere(WIERDAM, "Sam Boer");
    }

    protected static JongereId jelle() {
        return jongere(WIERDAM, "Jelle Meulen");
    }

    /** The first conversation with Sam, this morning at half past nine. */
    protected static GesprekId gesprekMetSam() {
        return new GesprekId(Demowereld.uuid(sam() + "/gesprek/0"));
    }

    /** Works in the name of the organisation of who looks. */
    protected <T> T als(Zicht zicht, Supplier<T> werk) {
        return Organisatiecontext.in(zicht.organisatie(), werk::get);
    }

    /** Works in the name of the organisation, in one transaction. */
    protected <T> T inTransactie(String organisatie, Supplier<T> werk) {
        return Organisatiecontext.in(organisatie(organisatie), () -> transactie.execute(status -> werk.get()));
    }

    protected String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }
}
