package nl.routewijzer.gedeeld.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a reader would see of a template by itself: its HTML without expressions, statements and tags. */
final class Sjabloontekst {

    private static final Set<String> NAMEN = Set.of("Routewijzer");
    private static final Pattern KOP = Pattern.compile("(?m)^@(import|param)\\b.*$");
    private static final Pattern STATEMENT = Pattern.compile("@(if|elseif|for|template(\\.\\w+)+)\\(|\\$\\{|!\\{");
    private static final Pattern KAAL = Pattern.compile("@(else|endif|endfor)\\b");
    private static final Pattern LEESBAAR = Pattern.compile("\\b(?:placeholder|title|alt|aria-label)=\"([^\"]*)\"");
    private static final Pattern WOORD = Pattern.compile("\\p{L}{2,}");

    /** Words that stand in attributes people read, then those between the tags. */
    static List<String> woorden(String sjabloon) {
        var html = zonderStatements(KOP.matcher(sjabloon)
                .replaceAll("")
                .replaceAll("@template\\.gedeeld\\.kader\\([^`]*@`", "")
                .replaceAll("`, inhoud = @`|`\\)", ""));
        var tekst = html.replaceAll("<[^>]*>", " ").replaceAll("&\\w+;", " ");
        return Stream.concat(LEESBAAR.matcher(html).results().map(r -> r.group(1)), Stream.of(tekst))
                .flatMap(deel -> WOORD.matcher(deel).results().map(r -> r.group()))
                .filter(woord -> !NAMEN.contains(woord))
                .toList();
    }

    private static String zonderStatements(String bron) {
        var uit = new StringBuilder();
        var zoek = STATEMENT.matcher(bron);
        var plek = 0;
        while (zoek.find(plek)) {
            uit.append(bron, plek, zoek.start());
            plek = einde(bron, zoek.end());
        }
        return KAAL.matcher(uit.append(bron.substring(plek))).replaceAll("");
    }

    /** The place after the bracket that closes the one just before {@code vanaf}. */
    private static int einde(String bron, int vanaf) {
        var diepte = 1;
        var inTekst = false;
        var plek = vanaf;
        while (diepte > 0) {
            var teken = bron.charAt(plek++);
            if (teken == '"') {
                inTekst = !inTekst;
            } else if (!inTekst && (teken == '(' || teken == '{')) {
                diepte++;
            } else if (!inTekst && (teken == ')' || teken == '}')) {
                diepte--;
            }
        }
        return plek;
    }

    private Sjabloontekst() {}
}
