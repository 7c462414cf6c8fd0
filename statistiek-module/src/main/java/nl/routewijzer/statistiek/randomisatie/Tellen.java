package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;

/** Counting without rounding. */
final class Tellen {

    static BigInteger combinaties(int n, int k) {
        BigInteger aantal = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            aantal = aantal.multiply(BigInteger.valueOf(n - k + (long) i)).divide(BigInteger.valueOf(i));
        }
        return aantal;
    }

    static BigInteger faculteit(int n) {
        BigInteger aantal = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            aantal = aantal.multiply(BigInteger.valueOf(i));
        }
        return aantal;
    }

    private Tellen() {}
}
