package dev.foreword.chart.law;

import java.util.regex.Pattern;

/** Printed numbers, read as a reader reads them. */
final class Numbers {

    private static final Pattern PRINTED = Pattern.compile("[−-]?£?[\\d,]+(\\.\\d+)?%?");

    private Numbers() {}

    /** {@return whether words are one number and nothing else} */
    static boolean isOne(String words) {
        return PRINTED.matcher(words).matches();
    }

    static double of(String words) {
        return Double.parseDouble(words.replace('−', '-').replaceAll("[£,%]", ""));
    }
}
