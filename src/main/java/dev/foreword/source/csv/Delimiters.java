package dev.foreword.source.csv;

/** Recognises what stands between the cells of a file: a comma, a semicolon or a tab. */
final class Delimiters {

    private static final String CANDIDATES = ",;\t";

    private Delimiters() {}

    /** {@return the candidate that occurs most often outside quotes in the first line; the comma when none does} */
    static char recognise(String text) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts[CANDIDATES.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }
}
