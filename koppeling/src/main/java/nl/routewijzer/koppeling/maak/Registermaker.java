package nl.routewijzer.koppeling.maak;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.routewijzer.koppeling.maak.Register.Kolom;

/**
 * Makes the rows of one register, in an order that says nothing of who is who. Every row follows from the seed, the register, the
 * person and how manieth row of his it is, so that nothing has to be kept.
 */
final class Registermaker {

    private static final double NOG_EEN_RIJ = 0.012;
    private static final double NOG_EEN_MELDING = 0.45;
    private static final double GEWOON = 0.5;

    private static final long STROOM_DEKKING = 3;
    private static final long STROOM_RIJEN = 4;
    private static final long STROOM_VOLGORDE = 5;
    private static final long STROOM_FOUTEN = 6;

    private final Opzet opzet;
    private final Register register;
    private final Bevolking bevolking;
    private final long sleutel;

    Registermaker(Opzet opzet, Register register, Bevolking bevolking) {
        this.opzet = opzet;
        this.register = register;
        this.bevolking = bevolking;
        this.sleutel = register.naam().hashCode();
    }

    /**
     * @param bestand the register, with a first column {@code id}
     * @param waarheid rows {@code register,id,persoon}, without a header
     * @return how many rows
     */
    long schrijf(Path bestand, Path waarheid) {
        try (var rijen = Files.newBufferedWriter(bestand, StandardCharsets.UTF_8);
                var wie = Files.newBufferedWriter(waarheid, StandardCharsets.UTF_8)) {
            rijen.write("id");
            for (Kolom kolom : register.kolommen()) {
                rijen.write("," + kolom.naam());
            }
            rijen.write('\n');
            return schrijf(rijen, wie);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private long schrijf(BufferedWriter rijen, BufferedWriter wie) throws IOException {
        long plaatsen = opzet.jongeren() * register.meesteRijen();
        var volgorde = new Volgorde(Toeval.meng(opzet.zaad() + STROOM_VOLGORDE) + sleutel, plaatsen);
        long aantal = 0;
        for (long i = 0; i < plaatsen; i++) {
            long plaats = volgorde.op(i);
            long persoon = plaats / register.meesteRijen();
            int hoeveelste = (int) (plaats % register.meesteRijen());
            if (hoeveelste < rijenVan(persoon)) {
                String id = register.id(++aantal);
                regel(rijen, id, rij(persoon, hoeveelste));
                wie.write(register.naam() + "," + id + "," + persoon + "\n");
            }
        }
        return aantal;
    }

    private int rijenVan(long persoon) {
        if (!opzet.vol()) {
            var dekking = register.dekking();
            double trek = Toeval.van(opzet.zaad(), STROOM_DEKKING, dekking.trekking(), persoon)
                    .deel();
            if (trek < dekking.van() || trek >= dekking.tot()) {
                return 0;
            }
        }
        double nogEen = register.meesteRijen() > 2 ? NOG_EEN_MELDING : NOG_EEN_RIJ * Math.min(1, opzet.ruis());
        var toeval = Toeval.van(opzet.zaad(), STROOM_RIJEN, sleutel, persoon);
        int rijen = 1;
        while (rijen < register.meesteRijen() && toeval.kans(nogEen)) {
            rijen++;
        }
        return rijen;
    }

    private Rij rij(long nummer, int hoeveelste) {
        var rij = Rij.van(bevolking.persoon(nummer));
        var toeval = Toeval.van(opzet.zaad(), STROOM_FOUTEN, sleutel, nummer, hoeveelste);
        if (!toeval.kans(register.bsn())) {
            rij.zet(Veld.BSN, "");
        }
        double ruis = opzet.ruis() * register.ruis();
        for (Fout fout : Fouten.ALLE) {
            boolean gewoonte = register.gewoon().contains(fout.naam());
            double kans = gewoonte ? GEWOON * Math.min(1, opzet.ruis()) : Math.min(0.9, fout.kans() * ruis);
            if (toeval.kans(kans)) {
                fout.werking().accept(rij, toeval);
            }
        }
        return rij;
    }

    private void regel(BufferedWriter rijen, String id, Rij rij) throws IOException {
        rijen.write(id);
        for (Kolom kolom : register.kolommen()) {
            rijen.write(',');
            rijen.write(veld(kolom.tekst().apply(rij)));
        }
        rijen.write('\n');
    }

    private static String veld(String tekst) {
        boolean aanhalen = tekst.indexOf(',') >= 0 || tekst.indexOf('"') >= 0 || tekst.indexOf('\n') >= 0;
        return aanhalen ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
    }

    /** The names of the columns of the truth. */
    static List<String> waarheidkop() {
        return List.of("register", "id", "persoon");
    }
}
