package dev.foreword.source;

import java.text.Normalizer;
import java.util.Locale;

/** Makes addresses and ids out of words. */
final class Slug {

    private Slug() {}

    /** {@return the words in lower case, letters without accents, all else as single hyphens; "section" for none} */
    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’']", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "section" : plain;
    }
}
