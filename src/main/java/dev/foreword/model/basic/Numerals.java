package dev.foreword.model.basic;

/** Writes numbers as letters and as Roman numerals. */
public final class Numerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Numerals() {}

    /** {@return i, ii, iii, iv …, for a number from 1} */
    public static String roman(int number) {
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                out.append(SIGNS[i]);
            }
        }
        return out.toString();
    }

    /** {@return A, B … Z, AA, AB …, for a number from 1} */
    public static String letters(int number) {
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return out.toString();
    }
}
