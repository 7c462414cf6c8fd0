package nl.routewijzer.toegang;

import java.util.Map;
import java.util.TreeMap;

/** Which right each address asks for, written by hand beside the code: a new address needs a line here. */
final class Rechtentabel {

    private static final String TABEL = """
            WERKLIJST_ZIEN
              GET /agenda
              GET /jongeren
              GET /vandaag
              POST /jongeren/filters
              POST /jongeren/filters/{id}/terug
              POST /jongeren/filters/{id}/weg
              POST /jongeren/kolommen
            JONGERE_ZOEKEN
              POST /zoeken
            JONGERE_ZIEN
              GET /jongeren/{id}
              GET /jongeren/{id}/overdracht/punten
              GET /jongeren/{id}/plan
              GET /jongeren/{id}/plan/versies
              GET /jongeren/{id}/plan/versies/{nummer}
              GET /jongeren/{id}/route
              GET /jongeren/{id}/tijdlijn
              GET /jongeren/{id}/gegevens
              GET /jongeren/{id}/netwerk
              GET /jongeren/{id}/delen
              GET /jongeren/{id}/plan/plan.pdf
              GET /jongeren/{id}/brug
              GET /jongeren/{id}/berichten
              GET /jongeren/{id}/berichten/nieuw
              GET /jongeren/{id}/bijlagen/{bijlage}
              GET /jongeren/{id}/berichten/{draad}
              POST /jongeren/{id}/overdracht/punten
            JONGERE_MELDEN
              GET /meldingen/nieuw
              POST /meldingen
              POST /meldingen/leeftijd
              GET /jongeren/{jongere}/meldingen/nieuw
              POST /jongeren/{jongere}/meldingen
            JONGERE_BEWERKEN
              GET /jongeren/{id}/gegevens/{soort}
              POST /jongeren/{id}/gegevens/{soort}
              POST /jongeren/{id}/gegevens/{soort}/{gegeven}/terug
              GET /jongeren/{id}/intake
              POST /jongeren/{id}/intake
              POST /jongeren/{id}/intake/concept
              POST /jongeren/{id}/intake/{rij}/terug
              GET /jongeren/{id}/netwerk/nieuw
              GET /jongeren/{id}/netwerk/{wie}
              POST /jongeren/{id}/netwerk
              POST /jongeren/{id}/netwerk/{rij}/terug
              GET /jongeren/{id}/uitkering
              POST /jongeren/{id}/uitkering
              POST /jongeren/{id}/uitkering/{rij}/terug
              GET /jongeren/{id}/voorzichtig
              POST /jongeren/{id}/voorzichtig
              POST /jongeren/{id}/voorzichtig/opheffen
              GET /jongeren/{id}/afscherming
              POST /jongeren/{id}/afscherming
              POST /jongeren/{id}/afscherming/opheffen
              POST /jongeren/{id}/afscherming/tonen
              GET /jongeren/{id}/meedoen
              POST /jongeren/{id}/meedoen/adres
              POST /jongeren/{id}/meedoen/afsluiten
              POST /jongeren/{id}/meedoen/binnenlaten
              POST /jongeren/{id}/meedoen/uitnodiging
            TEAM_ZIEN
              GET /team
            TRAJECT_TOEWIJZEN
              GET /jongeren/{id}/overdracht
              POST /jongeren/{id}/overdracht
              GET /jongeren/{id}/vervanging
              POST /jongeren/{id}/vervanging
              GET /team/vervanging
              POST /team/vervanging
              POST /team/toewijzen
              POST /toewijzingen/{reeks}/terug
              POST /vervangingen/{reeks}/stop
            VOORLICHTING_HOUDEN
              GET /voorlichtingen
              GET /voorlichtingen/{id}
              POST /voorlichtingen
              POST /voorlichtingen/{id}/afzeggen
              POST /voorlichtingen/{id}/herstel/{wijziging}
              POST /voorlichtingen/{id}/presentie
              POST /voorlichtingen/{id}/terug/{lijst}
              POST /voorlichtingen/{id}/uitnodigingen
              POST /voorlichtingen/{id}/verplaatsen
            CASELOAD_IMPORTEREN
              GET /jongeren/import
              GET /jongeren/import/voorbeeld.csv
              POST /jongeren/import
              POST /jongeren/import/besluiten
              POST /jongeren/import/fouten
              POST /jongeren/import/kolommen
              POST /jongeren/import/uitvoeren
              POST /jongeren/import/weg
              POST /jongeren/import/{id}/terug
            TRAJECT_BIJHOUDEN
              GET /jongeren/{id}/besluiten/{moment}
              POST /jongeren/{id}/besluiten/terug/{besluit}
              POST /jongeren/{id}/besluiten/{moment}
              POST /jongeren/{id}/feiten/{feit}/terug
              GET /jongeren/{id}/opdrachten
              POST /jongeren/{id}/opdrachten
              POST /jongeren/{id}/opdrachten/{opdracht}/gedaan
              POST /jongeren/{id}/opdrachten/{opdracht}/opnieuw
              POST /jongeren/{id}/opdrachten/{opdracht}/terug
              POST /jongeren/{id}/opdrachten/{opdracht}/weg
              GET /jongeren/{id}/vastleggen/{wat}
              POST /jongeren/{id}/vastleggen/{wat}
            GESPREK_VOEREN
              GET /agenda/uren
              GET /agenda/uren/nieuw
              GET /agenda/uren/{id}
              POST /agenda/feed
              POST /agenda/feed/stop
              POST /agenda/uren
              POST /agenda/uren/{id}
              POST /agenda/uren/{id}/herstel
              POST /agenda/uren/{id}/weg
              POST /agenda/vrij
              POST /agenda/vrij/{id}/herstel
              POST /agenda/vrij/{id}/weg
              GET /gesprekken/{id}/agenda.ics
              POST /jongeren/{id}/afspraakvragen/{verzoek}/geregeld
              POST /jongeren/{id}/afspraakvragen/{verzoek}/heropen
              GET /gesprekken/{id}
              GET /gesprekken/{id}/opvolgen
              GET /gesprekken/{id}/opvolgen/niets
              GET /gesprekken/{id}/opvolgen/wijkteam
              GET /gesprekken/{id}/opvolgen/wijkteam/{daad}
              GET /gesprekken/{id}/samenvatting
              GET /gesprekken/{id}/verbeteren
              GET /gesprekken/{id}/wijzigen
              POST /gesprekken/suggesties
              POST /gesprekken/{id}
              POST /gesprekken/{id}/afzeggen
              POST /gesprekken/{id}/concept
              POST /gesprekken/{id}/heropenen
              POST /gesprekken/{id}/opvolgen/niets
              POST /gesprekken/{id}/opvolgen/reden
              POST /gesprekken/{id}/opvolgen/stap
              POST /gesprekken/{id}/opvolgen/wijkteam
              POST /gesprekken/{id}/opvolgen/wijkteam/{daad}
              POST /gesprekken/{id}/opvolgen/wijkteam/{daad}/heropenen
              POST /gesprekken/{id}/opvolgen/{daad}/terug
              POST /gesprekken/{id}/samenvatting
              POST /gesprekken/{id}/verbeteren
              POST /gesprekken/{id}/verplaatsen
              GET /agenda/trefplekken
              GET /agenda/trefplekken/beeld/{beeld}
              GET /agenda/trefplekken/nieuw
              GET /agenda/trefplekken/{id}
              POST /agenda/trefplekken
              POST /agenda/trefplekken/{id}
              POST /agenda/trefplekken/{id}/herstel
              POST /agenda/trefplekken/{id}/weg
              GET /groepen/nieuw
              GET /groepen/{id}
              POST /groepen
              POST /groepen/{id}/afzeggen
              POST /groepen/{id}/erbij
              POST /groepen/{id}/herstel
              POST /groepen/{id}/openstellen
              POST /groepen/{id}/sluiten
              POST /groepen/{id}/uitkomsten
              POST /groepen/{id}/verplaatsen
              GET /jongeren/{id}/contact
              GET /jongeren/{id}/contact/{contact}/verbeteren
              POST /jongeren/{id}/contact
              POST /jongeren/{id}/contact/{contact}/terug
              POST /jongeren/{id}/contact/{contact}/verbeteren
              GET /jongeren/{id}/afspraken/{afspraak}/stoppen
              POST /jongeren/{id}/afspraken/{afspraak}/gelukt
              POST /jongeren/{id}/afspraken/{afspraak}/heropenen
              POST /jongeren/{id}/afspraken/{afspraak}/stoppen
              GET /jongeren/{id}/gesprekken/nieuw
              POST /jongeren/{id}/gesprekken
              GET /jongeren/{id}/overleg/nieuw
              GET /jongeren/{id}/overleg/{overleg}
              POST /jongeren/{id}/overleg
              POST /jongeren/{id}/overleg/{overleg}
              POST /jongeren/{id}/overleg/{overleg}/heropenen
              POST /jongeren/{id}/overleg/{overleg}/terug
              GET /jongeren/{id}/ritme
              POST /jongeren/{id}/ritme
              GET /jongeren/{id}/zorgsignaal/nieuw
              GET /jongeren/{id}/zorgsignaal/{zorg}
              POST /jongeren/{id}/zorgsignaal
              POST /jongeren/{id}/zorgsignaal/{zorg}
              POST /jongeren/{id}/zorgsignaal/{zorg}/heropenen
              POST /jongeren/{id}/zorgsignaal/{zorg}/terug
            PLAN_MAKEN
              GET /jongeren/{id}/aanbod/{optie}/stap
              GET /jongeren/{id}/plan/deel/{deel}
              GET /jongeren/{id}/plan/evaluatie
              POST /jongeren/{id}/plan/afspraak/{afspraak}
              POST /jongeren/{id}/plan/afspraak/{afspraak}/terug
              POST /jongeren/{id}/plan/bijlage
              POST /jongeren/{id}/plan/deel/{deel}
              POST /jongeren/{id}/plan/evaluatie
              POST /jongeren/{id}/plan/vorm
              GET /jongeren/{id}/plan/doelen/nieuw
              GET /jongeren/{id}/plan/doelen/{doel}/stappen/nieuw
              GET /jongeren/{id}/plan/doelen/{doel}/wijzig
              GET /jongeren/{id}/plan/doelen/{doel}/{daad}
              GET /jongeren/{id}/plan/stappen/{stap}/wijzig
              GET /jongeren/{id}/plan/stappen/{stap}/{daad}
              GET /jongeren/{id}/plan/zeg/{wat}
              POST /jongeren/{id}/plan/doelen
              POST /jongeren/{id}/plan/doelen/{doel}/plaats
              POST /jongeren/{id}/plan/doelen/{doel}/stappen
              POST /jongeren/{id}/plan/doelen/{doel}/stappen/ideeen
              POST /jongeren/{id}/plan/doelen/{doel}/wijzig
              POST /jongeren/{id}/plan/doelen/{doel}/{daad}
              POST /jongeren/{id}/plan/seintje
              POST /jongeren/{id}/plan/stappen/{stap}/gedaan
              POST /jongeren/{id}/plan/stappen/{stap}/tochniet
              POST /jongeren/{id}/plan/stappen/{stap}/wijzig
              POST /jongeren/{id}/plan/stappen/{stap}/{daad}
              POST /jongeren/{id}/plan/zeg/{wat}
              GET /jongeren/{id}/brug/invullen/{instrument}
              GET /jongeren/{id}/brug/{meting}/verbeteren
              POST /jongeren/{id}/brug
              POST /jongeren/{id}/brug/{meting}/terug
              POST /jongeren/{id}/brug/{meting}/verbeteren
            BERICHTEN_SCHRIJVEN
              GET /berichten
              GET /berichten/instellen
              GET /berichten/meer
              POST /berichten/afwezig
              POST /berichten/afwezig/{id}/weg
              POST /berichten/antwoorden
              POST /berichten/antwoorden/{id}/weg
              POST /berichten/lezen
              POST /berichten/meer
              POST /jongeren/{id}/berichten/aanvullen
              POST /jongeren/{id}/berichten
              POST /jongeren/{id}/berichten/{draad}/afgedaan
              POST /jongeren/{id}/berichten/{draad}/tochwel
              POST /jongeren/{id}/berichten/{draad}/{bericht}/terug
            TOESTEMMING_VASTLEGGEN
              GET /jongeren/{id}/toestemmingen/nieuw
              POST /jongeren/{id}/toestemmingen
              POST /jongeren/{id}/toestemmingen/{toestemming}/herstellen
              POST /jongeren/{id}/toestemmingen/{toestemming}/intrekken
              GET /jongeren/{id}/gezag
              POST /jongeren/{id}/gezag
              POST /jongeren/{id}/gezag/{rij}/terug
              GET /jongeren/{id}/grondslagen/nieuw
              POST /jongeren/{id}/grondslagen
              POST /jongeren/{id}/grondslagen/{grond}/beeindigen
              POST /jongeren/{id}/grondslagen/{grond}/terug
              POST /jongeren/{id}/grondslagen/{grond}/voortzetten
            BIJZONDER_LEZEN
              GET /jongeren/{id}/bijzonder
              POST /jongeren/{id}/bijzonder
              POST /jongeren/{id}/bijzonder/{welke}/wissen
            NOODTOEGANG_VRAGEN
              GET /jongeren/{id}/noodtoegang
              POST /jongeren/{id}/noodtoegang
              POST /jongeren/{id}/noodtoegang/stoppen
            NOODTOEGANG_TOEZIEN
              GET /noodtoegang
              GET /noodtoegang/{id}
              POST /noodtoegang/{id}/achterhouden
              POST /noodtoegang/{id}/stoppen
              POST /noodtoegang/{id}/vertellen
            AANBOD_BIJHOUDEN
              GET /aanbod
              GET /aanbod/nieuw
              GET /aanbod/{optie}
              GET /aanbod/{optie}/beeld
              GET /aanbod/{optie}/wijzig
              POST /aanbod
              POST /aanbod/concept/{waarvan}
              POST /aanbod/concept/{waarvan}/weg
              POST /aanbod/voorbeeld
              POST /aanbod/{optie}
              POST /aanbod/{optie}/beeld
              POST /aanbod/{optie}/beeld/weg
              POST /aanbod/{optie}/herstel
              POST /aanbod/{optie}/stop
            METHODE_LEZEN
              GET /methode
              GET /methode/basismethodieken
              GET /methode/codeboek
              GET /methode/doelgroepen
              GET /methode/elementen
              GET /methode/onderdeel/{id}
              GET /methode/onderdeel/{id}/notitie
              GET /methode/stroomschema
              GET /methode/termijnen
              GET /methode/toolbox
              GET /methode/werkwijze
              POST /methode/favorieten
              POST /methode/onderdeel/{id}/notitie
              POST /methode/onderdeel/{id}/notitie/terug
            METHODE_KIEZEN
              GET /beheer/methode
              POST /beheer/methode
            MENSEN_BEHEREN
              GET /beheer/mensen
              GET /beheer/mensen/{id}
              POST /beheer/mensen
              POST /beheer/mensen/{id}
              GET /beheer/mensen/{id}/uit-dienst
              POST /beheer/mensen/{id}/uit-dienst
              POST /beheer/mensen/{id}/in-dienst
            INSTELLINGEN_BEHEREN
              GET /beheer/instellingen
              GET /beheer/instellingen/{id}
              POST /beheer/instellingen/{id}
              POST /beheer/instellingen/{id}/standaard
              GET /beheer/instrumenten
              GET /beheer/instrumenten/voorbeeld.yaml
              POST /beheer/instrumenten
              POST /beheer/instrumenten/bekijken
              POST /beheer/instrumenten/{id}/{versie}/intrekken
              POST /beheer/instrumenten/{id}/{versie}/terugzetten
              GET /beheer/informatie
              GET /beheer/informatie/nieuw
              GET /beheer/informatie/{stuk}
              POST /beheer/informatie
              POST /beheer/informatie/concept/{waarvan}
              POST /beheer/informatie/concept/{waarvan}/weg
              POST /beheer/informatie/{stuk}/herstel
              POST /beheer/informatie/{stuk}/weg
              GET /beheer/ervaringen/nieuw
              GET /beheer/ervaringen/{ervaring}
              POST /beheer/ervaringen
              POST /beheer/ervaringen/concept/{waarvan}
              POST /beheer/ervaringen/concept/{waarvan}/weg
              POST /beheer/ervaringen/{ervaring}/stop
              GET /beheer/organisatie
              POST /beheer/organisatie
            RECHTEN_LEZEN
              GET /beheer/rechten
              GET /beheer/bewaren
            REGIO_ZIEN
              GET /regio
            TECHNIEK_BEHEREN
              GET /beheer/techniek
              POST /beheer/techniek/herbouw
              POST /beheer/techniek/{id}/opnieuw
              GET /beheer/post
              GET /beheer/post/{id}/vallen
              POST /beheer/post/{id}/opnieuw
              POST /beheer/post/{id}/vallen
            """;

    /** Address with its method → right. */
    static Map<String, Recht> lees() {
        var rechten = new TreeMap<String, Recht>();
        var recht = Recht.WERKLIJST_ZIEN;
        for (var regel : TABEL.lines().toList()) {
            if (!regel.startsWith(" ")) {
                recht = Recht.valueOf(regel);
            } else if (rechten.put(regel.strip(), recht) != null) {
                throw new IllegalStateException("twee keer: " + regel);
            }
        }
        return rechten;
    }

    private Rechtentabel() {}
}
