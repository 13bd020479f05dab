package dev.foreword.language;

import java.util.Set;

/** Words that tell what a number beside them is, and no more about their own meaning. */
final class Lexicon {

    private static final Set<String> PREFIXES =
            WordList.of("mid pre post under over early late non sub age aged up plus");

    /** Words behind which four digits count something: {@code some 2000 homes}, {@code over 1900 children}. */
    private static final Set<String> COUNTING = WordList.of("""
            some about around nearly almost roughly approximately over under were are had have another only just
            than least most these those exactly""");

    private Lexicon() {}

    /** {@return whether a word is put before a number by a hyphen without making a name of the two} */
    static boolean isPrefix(String word) {
        return PREFIXES.contains(word);
    }

    /** {@return whether four digits behind a word may well be a number, and no year} */
    static boolean countsBefore(String word) {
        return COUNTING.contains(word);
    }
}
