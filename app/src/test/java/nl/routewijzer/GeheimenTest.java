package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No secret lies in the repository: no key, no password in an address, no token. What only looks like one because it is a
 * name, a place to fill in or a setting that is looked up, is left alone.
 */
class GeheimenTest {

    private static final Map<String, Pattern> GEHEIMEN = Map.ofEntries(
            Map.entry(
                    "private key",
                    Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----|PuTTY-User-Key-F" + "ile-")),
            Map.entry(
                    "password in an address",
                    Pattern.compile("[a-z][a-z0-9+]*://[^\\s/:@\"'<>${}]+:[^\\s/@\"'<>${}]+@[\\w.-]+")),
            Map.entry("password in a database address", Pattern.compile("jdbc:[^\\s\"']*[?&]password=[^\\s\"'&${}]+")),
            Map.entry("key of a cloud", Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b|\\bAIza[\\w-]{35}\\b")),
            Map.entry(
                    "token of a service",
                    Pattern.compile(
                            "\\b(gh[pousr]_\\w{36}|github_pat_\\w{22,}|glpat-[\\w-]{20}|xox[abprs]-[\\w-]{10,}|npm_\\w{36}|sk_live_\\w{16,})")),
            Map.entry("signed token", Pattern.compile("\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}")),
            Map.entry("bearer token", Pattern.compile("(?i)authorization\\W{1,4}bearer\\s+[\\w.+/=-]{16,}")),
            Map.entry("Tink keyset", Pattern.compile("\"value\"\\s*:\\s*\"[A-Za-z0-9+/=]{20,}\"[^}]{0,200}SYMMETRIC")),
            Map.entry("search secret", Pattern.compile("(?m)^(\\d+:)?[A-Za-z0-9+/]{43}=( |$)")),
            Map.entry(
                    "password or secret as a value",
                    Pattern.compile(
                            "(?i)\\b(password|passwd|wachtwoord|secret|api[_-]?key|access[_-]?token)\\b[\"']?\\s*[:=]\\s*[\"']?(?=[^\\s\"']*\\d)[A-Za-z0-9+/_-]{12,}=*[\"']?\\s*(#.*)?$",
                            Pattern.MULTILINE)));

    private static final Pattern BESTANDEN = Pattern.compile(
            "(id_(rsa|dsa|ecdsa|ed25519)|.*\\.(p12|pfx|jks|keystore|kdbx|ppk|rwb)|sleutels|backupsleutel|\\.env)");

    @Test
    void er_ligt_geen_geheim_in_de_repository() {
        var gevonden = new ArrayList<String>();
        for (var bestand : RepositoryregelsTest.bestanden()) {
            geheimen(RepositoryregelsTest.lees(bestand)).forEach(soort -> gevonden.add(bestand + ": " + soort));
            if (isGeheimbestand(bestand)) {
                gevonden.add(bestand + ": file with secrets");
            }
        }
        assertThat(gevonden).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN RSA PRIVATE KE" + "Y-----",
                "-----BEGIN PGP PRIVATE KEY BLO" + "CK-----",
                "https://anke:welkom" + "01@git.voorbeeld.example/x.git",
                "postgresql://app:geheim" + "@localhost/routewijzer",
                "jdbc:postgresql://localhost/routewijzer?user=app&pass" + "word=geheim",
                "sleutel AKIA" + "IOSFODNN7EXAMPLE",
                "gh" + "p_0123456789abcdefghijABCDEFGHIJ012345",
                "glp" + "at-0123456789abcdefghij",
                "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiJhbmtlIn0.c2lnbmF0dXJlYnl0ZXM",
                "Authorization: Bearer " + "0123456789abcdef0123",
                "  password: " + "Zomer2026Leeuwarden",
                "spring.datasource.password=" + "a1b2c3d4e5f6g7",
                "{\"value\":\"GiBWyUfGgYk3RTRhj"
                        + "LIUzSudIWlyjCftCOypTr0jCNSLg==\",\"keyMaterialType\":\"SYMMETRIC\"}",
                "2:3q2+7wABAgMEBQYHCAkKCwwNDg8QERIT" + "FBUWFxgZGho=",
            })
    void een_geplant_geheim_valt_op(String tekst) {
        assertThat(geheimen(tekst)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: VUL-IN",
                "SPRING_DATASOURCE_PASSWORD=…",
                "password: ${DATABASE_PASSWORD}",
                "jdbc:postgresql://127.0.0.1:5432/routewijzer",
                "bsn: 999931234",
                "https://voorbeeld.example:8443/pad",
                "sam@voorbeeld.example",
                "var wachtwoord = lees(bestand);",
            })
    void wat_er_alleen_op_lijkt_blijft_met_rust(String tekst) {
        assertThat(geheimen(tekst)).isEmpty();
    }

    @Test
    void een_bestand_met_sleutels_valt_op_aan_zijn_naam() {
        assertThat(List.of("id_ed25519", "server.p12", "config/sleutels", "nacht.rwb", ".env"))
                .allMatch(naam -> isGeheimbestand(Path.of(naam)));
        assertThat(List.of("Sleutelset.java", "sleutels/Sleutelbron.java", "README.md"))
                .noneMatch(naam -> isGeheimbestand(Path.of(naam)));
    }

    private static List<String> geheimen(String tekst) {
        return GEHEIMEN.entrySet().stream()
                .filter(regel -> regel.getValue().matcher(tekst).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isGeheimbestand(Path bestand) {
        return BESTANDEN.matcher(String.valueOf(bestand.getFileName())).matches();
    }
}
