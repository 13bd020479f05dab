package dev.foreword.model.basic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes addresses and ids out of words. */
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** {@return whether a text can be part of an address as it is} */
    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    /** {@return the words in lower case, letters without accents, all else as single hyphens; "section" for none} */
    public static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’']", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "section" : plain;
    }
}
