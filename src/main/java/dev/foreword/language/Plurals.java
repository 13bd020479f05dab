package dev.foreword.language;

import java.util.Set;

/** Tells the plural of what is counted by its look, which is right often enough to tell a year from a number. */
public final class Plurals {

    private static final Set<String> IRREGULAR = Set.of("people", "children", "men", "women");

    private Plurals() {}

    /**
     * {@return whether a word can be the plural of what is counted}
     *
     * @param word in lower case
     */
    public static boolean isPlural(String word) {
        boolean ending = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return ending || IRREGULAR.contains(word);
    }
}
