package nl.routewijzer.app;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Aanloop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts by a hash of the address, for a quarter of an hour. Of IPv6 the first half: the other half is for the subscriber to
 * choose.
 */
@Component
@Transactional
@ZonderInkijk("counts by a hash of an address, no people")
class Aanlooptabel implements Aanloop {

    private static final int IPV6 = 16;
    private static final int HELFT = 8;

    private final JdbcClient db;

    Aanlooptabel(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int sinds(String adres, Instant moment) {
        return db.sql("select count(*) from techniek.aanloop where merk = :merk and op > :moment")
                .param("merk", merk(adres))
                .param("moment", Rij.alsParameter(moment))
                .query(Integer.class)
                .single();
    }

    @Override
    public void noteer(String adres, Instant nu, Instant ouder) {
        db.sql("delete from techniek.aanloop where op < :ouder")
                .param("ouder", Rij.alsParameter(ouder))
                .update();
        db.sql("insert into techniek.aanloop (merk, op) values (:merk, :nu)")
                .param("merk", merk(adres))
                .param("nu", Rij.alsParameter(nu))
                .update();
    }

    static String merk(String adres) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(netwerk(adres)));
        } catch (NoSuchAlgorithmException ontbreekt) {
            throw new IllegalStateException(ontbreekt);
        }
    }

    private static byte[] netwerk(String adres) {
        try {
            var bytes = InetAddress.ofLiteral(adres).getAddress();
            return bytes.length == IPV6 ? Arrays.copyOf(bytes, HELFT) : bytes;
        } catch (IllegalArgumentException geenAdres) {
            return adres.getBytes(StandardCharsets.UTF_8);
        }
    }
}
