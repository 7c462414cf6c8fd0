package nl.routewijzer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.privacy.Inkijk;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.events.ApplicationModuleListener;

/** What the house plan says about rooms, arrows and names, each rule also tried on a violation planted for it. */
class ArchitectureTest {

    /** From the ground up: a room may use what stands before it. */
    private static final List<String> KAMERS = List.of(
            "gedeeld",
            "toegang",
            "privacy",
            "methode",
            "jongere",
            "traject",
            "gesprek",
            "plan",
            "bericht",
            "aanbod",
            "keten",
            "inbeeld",
            "dossier",
            "werklijst",
            "inzicht",
            "leernetwerk",
            "portaal",
            "app");

    /** Where HTTP belongs. */
    private static final Set<String> WEBKLASSEN = Set.of(
            "Beveiliging",
            "DemoInlogController",
            "Inlogverzoek",
            "Kaderbouwer",
            "Menugetallen",
            "OrganisatieFilter",
            "ZichtArgument",
            "Inlogbewijs",
            "Binnenkomst",
            "Sessiegrens",
            "Deur",
            "Inlogvraag",
            "Deurmelding",
            "Pogingen",
            "Codewissel",
            "Terugkeer",
            "Portaaldeur",
            "Toestelkoekje",
            "Drempel",
            "Eersteloop",
            "Opstartmelder",
            "Planafhandeling",
            "Inkijk",
            "Ingelogd",
            "Inrichting");

    private static final JavaClasses HUIS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.routewijzer");
    private static final JavaClasses OVERTREDINGEN =
            new ClassFileImporter().importPackages("nl.routewijzer.methode.overtreding");

    private static final ArchRule PIJLEN = classes().should(gebruikenAlleenWatErVoorStaat());

    private static final ArchRule GEEN_KRINGEN =
            slices().matching("nl.routewijzer.(*)..").should().beFreeOfCycles();

    private static final ArchRule BINNENKANT_BLIJFT_BINNEN = noClasses()
            .that()
            .haveNameMatching(".*(Controller|Page|Opslag|Regels|regels|Demo|Rechten|Bronnen|Deel)")
            .and()
            .resideOutsideOfPackage("nl.routewijzer.gedeeld..")
            .should()
            .bePublic();

    private static final ArchRule EEN_KLOK = noClasses()
            .should()
            .callMethodWhere(describe("ask the machine for the time", aanroep -> {
                var doel = aanroep.getTarget();
                var wiens = doel.getOwner().getPackageName();
                var now = doel.getName().equals("now")
                        && wiens.equals("java.time")
                        && doel.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Clock.class));
                var system = doel.getOwner().isEquivalentTo(Clock.class)
                        && doel.getName().startsWith("system");
                return (now || system || doel.getFullName().equals("java.lang.System.currentTimeMillis()"))
                        && !aanroep.getOriginOwner().getSimpleName().equals("Inrichting");
            }));

    private static final ArchRule GEEN_HTTP_IN_HET_DOMEIN = noClasses()
            .that(describe("are no web classes", ArchitectureTest::isGeenWeb))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..");

    private static final ArchRule LEZEN_DOOR_DE_POORT = methods().should(gaanDoorDePoort());

    private static final ArchRule ALGEMENE_NAMEN =
            noClasses().should().haveNameMatching(".*(V2|New|Util|Utils|Helper|Manager|Impl)");

    private static final ArchRule GEBEURTENIS_ZONDER_TEKST = classes()
            .that()
            .implement(Gebeurtenis.class)
            .and()
            .areNotInterfaces()
            .should(hebbenGeenTekst());

    private static final ArchRule LUISTERAAR_KENT_ORGANISATIE = methods()
            .that()
            .areAnnotatedWith(ApplicationModuleListener.class)
            .should(krijgenEenGebeurtenis())
            .allowEmptyShould(true);

    static Stream<Arguments> regels() {
        return Stream.of(
                Arguments.of("pijlen wijzen een kant op", PIJLEN),
                Arguments.of("de binnenkant van een kamer blijft binnen", BINNENKANT_BLIJFT_BINNEN),
                Arguments.of("een klok", EEN_KLOK),
                Arguments.of("geen http in het domein", GEEN_HTTP_IN_HET_DOMEIN),
                Arguments.of("lezen gaat door de poort", LEZEN_DOOR_DE_POORT),
                Arguments.of("geen namen die niets zeggen", ALGEMENE_NAMEN),
                Arguments.of("een gebeurtenis draagt geen tekst", GEBEURTENIS_ZONDER_TEKST),
                Arguments.of("een luisteraar kent de organisatie", LUISTERAAR_KENT_ORGANISATIE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regels")
    void het_huis_houdt_zich_aan(String naam, ArchRule regel) {
        assertThat(regel.evaluate(HUIS).getFailureReport().getDetails())
                .as(naam)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regels")
    void een_geplante_overtreding_valt_op(String naam, ArchRule regel) {
        assertThat(regel.evaluate(OVERTREDINGEN).getFailureReport().getDetails())
                .as(naam)
                .isNotEmpty();
    }

    @Test
    void er_zijn_geen_kringen_en_een_geplante_valt_op() {
        assertThat(GEEN_KRINGEN.evaluate(HUIS).hasViolation()).isFalse();
        var samen = new ClassFileImporter()
                .importPackages(
                        "nl.routewijzer.methode",
                        "nl.routewijzer.gesprek",
                        "nl.routewijzer.traject",
                        "nl.routewijzer.jongere");
        assertThat(GEEN_KRINGEN.evaluate(samen).hasViolation()).isTrue();
    }

    @Test
    void de_kamers_gebruiken_alleen_wat_hun_bordje_zegt() {
        ApplicationModules.of("nl.routewijzer", new ImportOption.DoNotIncludeTests())
                .verify();
    }

    @Test
    void elke_kamer_staat_in_de_lijst_en_in_het_huis() {
        var echte = kamersVan(HUIS);
        assertThat(KAMERS).containsAll(echte);
        assertThat(echte)
                .contains(
                        "gedeeld",
                        "toegang",
                        "privacy",
                        "methode",
                        "jongere",
                        "traject",
                        "gesprek",
                        "plan",
                        "bericht",
                        "aanbod",
                        "dossier",
                        "werklijst",
                        "portaal",
                        "app");
    }

    @Test
    void de_namen_van_de_webklassen_bestaan() {
        var namen = HUIS.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(namen).containsAll(WEBKLASSEN);
    }

    @Test
    void de_sjablonen_tellen_mee() {
        assertThat(HUIS.stream()
                        .filter(klasse -> klasse.getSimpleName().startsWith("Jte"))
                        .map(ArchitectureTest::kamer))
                .contains("gesprek", "werklijst", "traject");
    }

    @Test
    void elke_kamer_is_null_gemarkeerd_en_een_vergeten_kamer_valt_op() {
        assertThat(zonderNullmerk(HUIS)).isEmpty();
        assertThat(zonderNullmerk(new ClassFileImporter().importPackages("nl.routewijzer.verhaal")))
                .isNotEmpty();
    }

    @Test
    void geen_lombok_jpa_of_vavr() {
        var verboden = resideInAPackage("lombok..")
                .or(resideInAPackage("jakarta.persistence.."))
                .or(resideInAPackage("io.vavr.."));
        assertThat(HUIS.stream()
                        .flatMap(klasse -> klasse.getDirectDependenciesFromSelf().stream())
                        .filter(pijl -> verboden.test(pijl.getTargetClass())))
                .isEmpty();
        assertThat(Stream.of("lombok.Data", "jakarta.persistence.Entity", "io.vavr.Value")
                        .filter(ArchitectureTest::isOpHetPad))
                .isEmpty();
        assertThat(isOpHetPad("org.junit.jupiter.api.Test")).isTrue();
    }

    private static Set<String> zonderNullmerk(JavaClasses klassen) {
        return klassen.stream()
                .filter(klasse -> !klasse.getSimpleName().startsWith("Jte"))
                .map(JavaClass::getPackage)
                .distinct()
                .filter(pakket -> !pakket.isAnnotatedWith(NullMarked.class)
                        && HUIS.stream()
                                .noneMatch(k -> k.getPackage().equals(pakket)
                                        && k.getPackage().isAnnotatedWith(NullMarked.class)))
                .map(pakket -> pakket.getName())
                .collect(Collectors.toSet());
    }

    private static boolean isOpHetPad(String klasse) {
        return ArchitectureTest.class.getClassLoader().getResource(klasse.replace('.', '/') + ".class") != null;
    }

    private static Set<String> kamersVan(JavaClasses klassen) {
        return klassen.stream()
                .map(ArchitectureTest::kamer)
                .filter(kamer -> !kamer.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String kamer(JavaClass klasse) {
        var delen = klasse.getPackageName().split("\\.");
        return delen.length > 2 && klasse.getPackageName().startsWith("nl.routewijzer.") ? delen[2] : "";
    }

    private static boolean isGeenWeb(JavaClass klasse) {
        var naam = klasse.getName();
        return !naam.contains("Controller")
                && !klasse.getPackageName().equals("nl.routewijzer.gedeeld.web")
                && WEBKLASSEN.stream().noneMatch(web -> naam.matches(".*\\." + web + "(\\$.*)?"))
                && !klasse.getSimpleName().startsWith("Jte");
    }

    private static ArchCondition<JavaClass> gebruikenAlleenWatErVoorStaat() {
        return new ArchCondition<>("use only rooms above their own") {
            @Override
            public void check(JavaClass klasse, ConditionEvents gevallen) {
                var eigen = KAMERS.indexOf(kamer(klasse));
                klasse.getDirectDependenciesFromSelf().stream()
                        .filter(pijl -> KAMERS.indexOf(kamer(pijl.getTargetClass())) > eigen)
                        .forEach(pijl -> gevallen.add(SimpleConditionEvent.violated(klasse, pijl.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> gaanDoorDePoort() {
        return new ArchCondition<>("read through the gate") {
            @Override
            public void check(JavaMethod methode, ConditionEvents gevallen) {
                var leest = roept(methode, JdbcClient.StatementSpec.class, "query");
                var magZo = roept(methode, Inkijk.class, "van")
                        || methode.isAnnotatedWith(ZonderInkijk.class)
                        || methode.getOwner().isAnnotatedWith(ZonderInkijk.class);
                if (leest && !magZo) {
                    gevallen.add(SimpleConditionEvent.violated(
                            methode, methode.getFullName() + " leest zonder Inkijk en zonder reden"));
                }
            }
        };
    }

    private static boolean roept(JavaCodeUnit methode, Class<?> wie, String naam) {
        return methode.getMethodCallsFromSelf().stream()
                .anyMatch(aanroep -> aanroep.getTargetOwner().isEquivalentTo(wie)
                        && aanroep.getTarget().getName().equals(naam));
    }

    private static ArchCondition<JavaClass> hebbenGeenTekst() {
        return new ArchCondition<>("carry no text") {
            @Override
            public void check(JavaClass klasse, ConditionEvents gevallen) {
                klasse.getFields().stream()
                        .filter(veld -> veld.getRawType().isAssignableTo(CharSequence.class))
                        .forEach(veld -> gevallen.add(
                                SimpleConditionEvent.violated(klasse, veld.getFullName() + " kan tekst dragen")));
            }
        };
    }

    private static ArchCondition<JavaMethod> krijgenEenGebeurtenis() {
        return new ArchCondition<>("take an event that names its organisation") {
            @Override
            public void check(JavaMethod methode, ConditionEvents gevallen) {
                if (methode.getRawParameterTypes().stream()
                        .noneMatch(soort -> soort.isAssignableTo(Gebeurtenis.class))) {
                    gevallen.add(SimpleConditionEvent.violated(
                            methode, methode.getFullName() + " weet niet voor welke organisatie"));
                }
            }
        };
    }
}
