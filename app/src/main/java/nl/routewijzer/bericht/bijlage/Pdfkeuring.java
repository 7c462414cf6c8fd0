package nl.routewijzer.bericht.bijlage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.bestand.BestandGeweigerd;
import nl.routewijzer.gedeeld.bestand.Beurt;
import nl.routewijzer.gedeeld.bestand.Weigering;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that is paper and nothing else: no program, nothing that starts one, no other file in it. */
final class Pdfkeuring {

    private static final Beurt BEURT = new Beurt();

    /** Keys under which a program or another file lies. */
    private static final Set<COSName> VERBODEN_SLEUTELS = Set.of(
            COSName.JS,
            COSName.JAVA_SCRIPT,
            COSName.EMBEDDED_FILES,
            COSName.getPDFName("EF"),
            COSName.getPDFName("RichMediaContent"),
            COSName.getPDFName("XFA"));

    /** Kinds of action and of annotation that start something. */
    private static final Set<COSName> VERBODEN_WAARDEN = Set.of(
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("Launch"),
            COSName.getPDFName("ImportData"),
            COSName.getPDFName("SubmitForm"),
            COSName.getPDFName("GoToE"),
            COSName.getPDFName("GoToR"),
            COSName.getPDFName("RichMedia"),
            COSName.getPDFName("FileAttachment"));

    /** @throws BestandGeweigerd when it cannot be read, or is more than paper */
    static byte[] keur(byte[] inhoud) {
        if (!Pdfomvang.past(inhoud)) {
            throw new BestandGeweigerd(Weigering.TE_VOL);
        }
        if (!BEURT.probeer()) {
            throw new BestandGeweigerd(Weigering.DRUK);
        }
        try {
            return open(inhoud);
        } finally {
            BEURT.klaar();
        }
    }

    private static byte[] open(byte[] inhoud) {
        try (var document = Loader.loadPDF(inhoud)) {
            if (document.isEncrypted()) {
                throw new BestandGeweigerd(Weigering.OP_SLOT);
            }
            if (document.getNumberOfPages() == 0) {
                throw new BestandGeweigerd(Weigering.STUK);
            }
            if (doetIets(document.getDocument())) {
                throw new BestandGeweigerd(Weigering.PDF_DOET_IETS);
            }
            return inhoud;
        } catch (BestandGeweigerd nee) {
            throw nee;
        } catch (InvalidPasswordException slot) {
            throw new BestandGeweigerd(Weigering.OP_SLOT, slot);
        } catch (IOException
                | RuntimeException
                | StackOverflowError stuk) { // the library says in many ways that it gives up
            throw new BestandGeweigerd(Weigering.STUK, stuk);
        }
    }

    /** Every object of the file, also those that no page leads to. */
    private static boolean doetIets(COSDocument document) {
        var gezien = Collections.<COSBase>newSetFromMap(new IdentityHashMap<>());
        var tegoed = new ArrayDeque<COSBase>();
        tegoed.add(document.getTrailer());
        document.getXrefTable().keySet().forEach(plek -> tegoed.add(document.getObjectFromPool(plek)));
        while (!tegoed.isEmpty()) {
            var iets = tegoed.poll();
            var waarde = iets instanceof COSObject verwijzing ? verwijzing.getObject() : iets;
            if (waarde == null || !gezien.add(waarde)) {
                continue;
            }
            if (waarde instanceof COSDictionary woordenboek) {
                if (isVerboden(woordenboek)) {
                    return true;
                }
                tegoed.addAll(woordenboek.getValues());
            } else if (waarde instanceof COSArray rij) {
                rij.forEach(tegoed::add);
            }
        }
        return false;
    }

    private static boolean isVerboden(COSDictionary woordenboek) {
        return woordenboek.keySet().stream().anyMatch(VERBODEN_SLEUTELS::contains)
                || Stream.of(COSName.S, COSName.SUBTYPE)
                        .map(woordenboek::getCOSName)
                        .filter(Objects::nonNull)
                        .anyMatch(VERBODEN_WAARDEN::contains);
    }

    private Pdfkeuring() {}
}
